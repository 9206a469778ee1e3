package ma.tasrih.declarations.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import ma.tasrih.declarations.domain.Situation;
import ma.tasrih.declarations.domain.roster.PrefilledRoster;
import ma.tasrih.declarations.domain.roster.RosterLine;
import ma.tasrih.declarations.domain.roster.RosterSheet;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The roster as an XLSX workbook: the headings of the portal's own CSV in its first row, one row
 * per person, and notes on a sheet of their own. Numbers that identify are text cells, so that no
 * leading digit is lost.
 */
@ApplicationScoped
public class RosterWorkbook implements RosterSheet {

  private record Column(String heading, int width, String format) {}

  private static final String TEXT = "@";

  private static final List<Column> COLUMNS =
      List.of(
          new Column("affilie", 10, TEXT),
          new Column("periode", 10, TEXT),
          new Column("num_assure", 12, TEXT),
          new Column("cin", 12, TEXT),
          new Column("nom", 30, TEXT),
          new Column("prenom", 30, TEXT),
          new Column("jours", 8, "0"),
          new Column("salaire_reel", 14, "0.00"),
          new Column("situation", 10, TEXT));

  private static final int FIRST_TO_FILL_IN = 6;
  private static final int DAYS = 6;
  private static final int WAGE = 7;
  private static final int SITUATION = 8;
  private static final int NOTES_WIDTH = 100;
  private static final String HEADING_FILL = "0B6E5F";
  private static final String FILL_IN = "F5F7F8";

  /** Rows kept in memory before they are written out. */
  private static final int FLUSH_EVERY = 1_000;

  private static final String FORMULA_STARTS = "=+-@\t\r";

  @Override
  public void write(PrefilledRoster roster, Filling filling, OutputStream out) throws IOException {
    Workbook workbook = new Workbook(out, "Tasrih", "1.0");
    workbook.properties().setTitle("Préétabli " + roster.affiliate() + " " + roster.period());
    Worksheet sheet = workbook.newWorksheet(roster.period().toString());
    headings(sheet);
    situations(sheet, roster.lines().size());
    int row = 1;
    for (RosterLine line : roster.lines().values()) {
      person(sheet, row, roster, line);
      Pay pay = filling.pay().get(line.insured());
      if (pay != null) {
        sheet.value(row, DAYS, pay.days());
        sheet.value(row, WAGE, new BigDecimal(pay.wage().toString()));
      }
      if (row % FLUSH_EVERY == 0) {
        sheet.flush();
      }
      row++;
    }
    if (!filling.notes().isEmpty()) {
      notes(workbook.newWorksheet(filling.title()), filling.notes());
    }
    workbook.finish();
  }

  private static void notes(Worksheet sheet, List<String> notes) {
    sheet.width(0, NOTES_WIDTH);
    for (int row = 0; row < notes.size(); row++) {
      sheet.inlineString(row, 0, harmless(notes.get(row)));
      sheet.style(row, 0).wrapText(true).set();
    }
  }

  private static void headings(Worksheet sheet) {
    for (int c = 0; c < COLUMNS.size(); c++) {
      sheet.width(c, COLUMNS.get(c).width());
      sheet.inlineString(0, c, COLUMNS.get(c).heading());
      sheet.style(0, c).bold().fontColor("FFFFFF").fillColor(HEADING_FILL).set();
    }
    sheet.freezePane(0, 1);
    sheet.repeatRows(0);
  }

  /** A choice in each cell of the last column; a blank one means at work. */
  private static void situations(Worksheet sheet, int people) {
    if (people == 0) {
      return;
    }
    String codes =
        Arrays.stream(Situation.values())
            .map(Situation::code)
            .filter(code -> !code.isEmpty())
            .collect(Collectors.joining(","));
    sheet
        .range(1, SITUATION, people, SITUATION)
        .validateWithListByFormula("\"" + codes + "\"")
        .allowBlank(true)
        .showDropdown(true);
  }

  private static void person(Worksheet sheet, int row, PrefilledRoster roster, RosterLine line) {
    String[] name = surnameAndFirstName(line.name());
    List<String> cells =
        List.of(
            roster.affiliate().digits(),
            roster.period().toString(),
            line.insured().digits(),
            "",
            name[0],
            name[1]);
    for (int c = 0; c < cells.size(); c++) {
      if (!cells.get(c).isEmpty()) {
        sheet.inlineString(row, c, harmless(cells.get(c)));
      }
      sheet.style(row, c).format(COLUMNS.get(c).format()).set();
    }
    for (int c = FIRST_TO_FILL_IN; c < COLUMNS.size(); c++) {
      sheet.style(row, c).format(COLUMNS.get(c).format()).fillColor(FILL_IN).set();
    }
  }

  /**
   * A roster pads the surname before the first name, but not reliably: without two spaces in a row
   * nothing tells them apart, and the whole stays in the first column.
   */
  private static String[] surnameAndFirstName(String name) {
    String[] parts = name.strip().split("\\s{2,}", 2);
    return parts.length == 2 ? parts : new String[] {parts[0], ""};
  }

  /** A cell that looks like a formula would run once the sheet is saved as CSV and reopened. */
  private static String harmless(String text) {
    return FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
