package ma.tasrih.intake.format.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ma.tasrih.declarations.domain.DeclaredLine;
import ma.tasrih.declarations.domain.DraftKey;
import ma.tasrih.declarations.domain.roster.PrefilledRoster;
import ma.tasrih.declarations.domain.roster.RosterLine;
import ma.tasrih.declarations.domain.roster.RosterSheet;
import ma.tasrih.intake.domain.form.FormLine;
import ma.tasrih.intake.format.table.CellText;
import ma.tasrih.kernel.InsuredNumber;
import ma.tasrih.kernel.Money;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes the portal's own table: UTF-8 with a byte order mark and decimal commas, so that a French
 * spreadsheet opens it as it is; semicolons, line feeds. No cell can pass for a formula.
 */
public final class CsvWriter {

  /** The portal's own headings. */
  static final List<String> HEADINGS =
      List.of(
          "affilie",
          "periode",
          "num_assure",
          "cin",
          "nom",
          "prenom",
          "jours",
          "salaire_reel",
          "situation");

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setDelimiter(';').setRecordSeparator("\n").get();

  /**
   * Between surname and first name: a wide column in e-BDS files, two spaces in names of tables.
   */
  private static final Pattern WIDE_GAP = Pattern.compile(" {2,}");

  private final CSVPrinter printer;

  /**
   * Starts a table with its headings.
   *
   * @param out stays open
   */
  public CsvWriter(OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write('\uFEFF');
    printer = new CSVPrinter(writer, FORMAT);
    printer.printRecord(HEADINGS);
  }

  /**
   * The people of a roster with days, wage and situation left to fill in.
   *
   * @param paid days and wage of those for whom they are not left
   */
  public void roster(PrefilledRoster roster, Map<InsuredNumber.Registered, RosterSheet.Pay> paid)
      throws IOException {
    DraftKey key = new DraftKey(roster.affiliate(), roster.period());
    for (RosterLine person : roster.lines().values()) {
      RosterSheet.Pay pay = paid.get(person.insured());
      row(
          key,
          person.insured().digits(),
          "",
          person.name(),
          pay == null ? "" : Integer.toString(pay.days()),
          pay == null ? "" : amount(pay.wage()),
          "");
    }
  }

  /** One declared line, as it could be declared again. */
  public void line(DraftKey key, DeclaredLine line) throws IOException {
    boolean numbered = !(line.insured() instanceof InsuredNumber.NotYetRegistered);
    row(
        key,
        numbered ? line.insured().digits() : "",
        line.cin(),
        line.name(),
        Integer.toString(line.days()),
        amount(line.actualWage()),
        line.situation().code());
  }

  /** One line of the form as typed, mistakes included. */
  public void typed(DraftKey key, FormLine line) throws IOException {
    row(key, line.insured(), line.cin(), line.name(), line.days(), line.wage(), line.situation());
  }

  /** Hands everything on to the stream. */
  public void flush() throws IOException {
    printer.flush();
  }

  private void row(DraftKey key, String insured, String cin, String name, String... rest)
      throws IOException {
    printer.printRecord(
        cells(key, insured, cin, name, rest).stream().map(CellText::harmless).toList());
  }

  /** One person's cells in the order of {@link #HEADINGS}. */
  static List<String> cells(DraftKey key, String insured, String cin, String name, String... rest) {
    String[] names = WIDE_GAP.split(name.strip(), 2);
    Stream<String> cells =
        Stream.of(
            key.affiliate().digits(),
            key.period().toString(),
            insured,
            cin,
            names[0],
            names.length > 1 ? names[1].strip() : "");
    return Stream.concat(cells, Stream.of(rest)).toList();
  }

  static String amount(Money amount) {
    return amount.toString().replace('.', ',');
  }
}
