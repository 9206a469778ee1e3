package ma.tasrih.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing found in what a user sent, placed where the user can find it.
 *
 * @param line the line as an editor or spreadsheet shows it, header included, from 1; {@code
 *     WHOLE_FILE} when it concerns the whole file
 * @param column the heading (CSV, XLSX) or field name (e-BDS); null for a whole line
 * @param value the value as it was written, null when there is none
 * @param args what the message fills in, in order
 * @param part the file of an archive, or the sheet of a workbook of several, that the line is in;
 *     null when there is but one
 * @param stake contributions that are missing or wrong as long as it stands, above zero; null where
 *     that cannot be told
 */
public record Finding(
    FindingCode code,
    int line,
    @Nullable String column,
    @Nullable String value,
    List<String> args,
    @Nullable Part part,
    @Nullable Money stake) {

  public static final int WHOLE_FILE = 0;

  /**
   * A file of an archive, or a sheet of a workbook.
   *
   * @param number in the order they are read, from 1
   */
  public record Part(int number, String name) {

    private static final int SHEETS = 1_000;

    /**
     * A file of an archive, or a sheet of one. Its number follows from its place alone.
     *
     * @param file from 1
     * @param sheet from 1, 0 for what is said of the whole file; less than a thousand
     */
    public static Part ofArchive(int file, int sheet, String name) {
      return new Part(file * SHEETS + sheet, name);
    }

    /** Which file of an archive, from 1; 0 where there is no archive. */
    public int file() {
      return number / SHEETS;
    }

    /** Which sheet of its workbook, from 1; 0 where there is but one. */
    public int sheet() {
      return number % SHEETS;
    }
  }

  public Finding {
    args = List.copyOf(args);
  }

  /** A finding whose stake cannot be told. */
  public Finding(
      FindingCode code,
      int line,
      @Nullable String column,
      @Nullable String value,
      List<String> args,
      @Nullable Part part) {
    this(code, line, column, value, args, part, null);
  }

  public static Finding inFile(FindingCode code, String... args) {
    return new Finding(code, WHOLE_FILE, null, null, List.of(args), null);
  }

  public static Finding at(
      FindingCode code, int line, @Nullable String column, @Nullable String value, String... args) {
    return new Finding(code, line, column, value, List.of(args), null);
  }

  /** The same, standing in a file of an archive or a sheet of a workbook. */
  public Finding in(Part part) {
    return new Finding(code, line, column, value, args, part, stake);
  }

  /**
   * The same, saying what is at stake.
   *
   * @param amount nothing is said of null and of zero
   */
  public Finding withStake(@Nullable Money amount) {
    return amount == null || !amount.isPositive()
        ? this
        : new Finding(code, line, column, value, args, part, amount);
  }

  public Severity severity() {
    return code.severity();
  }

  public boolean isBlocking() {
    return code.severity() == Severity.BLOCKING;
  }

  /** Blocks the whole declaration it stands in, not just a line. */
  public boolean blocksDeclaration() {
    return isBlocking() && code.scope() == FindingCode.Scope.DECLARATION;
  }
}
