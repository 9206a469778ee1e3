package ma.tasrih.intake.format.ebds;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.stream.Stream;
import ma.tasrih.declarations.domain.DeclaredLine;
import ma.tasrih.declarations.domain.roster.PrefilledRoster;
import ma.tasrih.intake.format.ebds.layout.FileShape;
import ma.tasrih.kernel.InsuredNumber;

/**
 * Writes declarations: principal (B) and supplementary (E) files. People are taken one at a time;
 * the stream written to is flushed and stays open.
 *
 * <p>Both refuse with {@link IllegalArgumentException} what the file cannot say: a number longer
 * than its field, a person in the wrong part. What was written before is then no file.
 */
public final class DeclarationWriter {

  private static final String PRINCIPAL_CATEGORY = "B0";
  private static final String SUPPLEMENTARY_CATEGORY = "E";
  private static final int RANKS = 9;

  private DeclarationWriter() {}

  /**
   * Writes a principal file.
   *
   * @param transferId fourteen digits, the roster's
   * @param header the roster's
   * @param onRoster people of the roster by ascending number, names as the roster has them
   * @param entrants people who are not on it, in any order; names are transliterated
   */
  public static void principal(
      String transferId,
      PrefilledRoster.Header header,
      Stream<DeclaredLine> onRoster,
      Stream<DeclaredLine> entrants,
      OutputStream out)
      throws IOException {
    EbdsOutput file = new EbdsOutput(FileShape.PRINCIPAL, header, out);
    file.heading(transferId, PRINCIPAL_CATEGORY);
    String previous = "";
    for (Iterator<DeclaredLine> lines = onRoster.iterator(); lines.hasNext(); ) {
      DeclaredLine line = lines.next();
      String insured = line.insured().digits();
      if (line.entrant() || insured.compareTo(previous) <= 0) {
        throw new IllegalArgumentException("not the roster's people in order");
      }
      file.person(onRoster(file, line));
      previous = insured;
    }
    file.totals("03");
    if (!entrants(file, entrants.iterator())) {
      file.write(file.begin("04").exact(Fields.INSURED, " ".repeat(insuredLength())));
    }
    finish(file);
  }

  /**
   * Writes a supplementary file.
   *
   * @param transferId fourteen characters
   * @param rank 1 to 9
   * @param entrants at least one
   */
  public static void supplementary(
      String transferId,
      PrefilledRoster.Header header,
      int rank,
      Stream<DeclaredLine> entrants,
      OutputStream out)
      throws IOException {
    if (rank < 1 || rank > RANKS) {
      throw new IllegalArgumentException("no supplementary file has rank " + rank);
    }
    EbdsOutput file = new EbdsOutput(FileShape.SUPPLEMENTARY, header, out);
    file.heading(transferId, SUPPLEMENTARY_CATEGORY + rank);
    file.write(file.begin("02").exact(Fields.INSURED, " ".repeat(insuredLength())));
    file.totals("03");
    if (!entrants(file, entrants.iterator())) {
      throw new IllegalArgumentException("a supplementary file has an entrant");
    }
    finish(file);
  }

  private static RecordBuilder onRoster(EbdsOutput file, DeclaredLine line) {
    if (!(line.insured() instanceof InsuredNumber.Registered)) {
      throw new IllegalArgumentException("nobody without a number is on a roster");
    }
    RecordBuilder record =
        file.begin("02")
            .exact(Fields.INSURED, line.insured().digits())
            .echo(Fields.NAME, line.name());
    String situation = line.situation().code();
    return EbdsOutput.allowance(record, line.allowance())
        .amount(Fields.ALLOWANCE_TO_REPAY, line.allowanceToRepay())
        .number(Fields.DAYS, line.days())
        .amount(Fields.ACTUAL_WAGE, line.actualWage())
        .amount(Fields.CAPPED_WAGE, line.cappedWage())
        .code(Fields.SITUATION, situation);
  }

  /** Writes the entrants, and tells whether there was one. */
  private static boolean entrants(EbdsOutput file, Iterator<DeclaredLine> lines)
      throws IOException {
    boolean any = lines.hasNext();
    while (lines.hasNext()) {
      DeclaredLine line = lines.next();
      if (!line.entrant()) {
        throw new IllegalArgumentException("somebody of the roster among the entrants");
      }
      file.person(
          file.begin("04")
              .exact(Fields.INSURED, line.insured().digits())
              .text(Fields.NAME, line.name())
              .code(Fields.CIN, line.cin())
              .number(Fields.ENTRANT_DAYS, line.days())
              .amount(Fields.ENTRANT_ACTUAL_WAGE, line.actualWage())
              .amount(Fields.ENTRANT_CAPPED_WAGE, line.cappedWage()));
    }
    return any;
  }

  private static void finish(EbdsOutput file) throws IOException {
    file.totals("05");
    file.totals("06");
    file.finish();
  }

  private static int insuredLength() {
    return InsuredNumber.Casual.INSTANCE.digits().length();
  }
}
