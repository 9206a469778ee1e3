package ma.tasrih.intake.format.xlsx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import ma.tasrih.intake.domain.Amended;
import ma.tasrih.intake.domain.DraftSink;
import ma.tasrih.intake.domain.FileCode;
import ma.tasrih.intake.domain.ReadOptions;
import ma.tasrih.intake.format.FileFault;
import ma.tasrih.intake.format.table.HeadingSearch;
import ma.tasrih.intake.format.table.TableLimits;
import ma.tasrih.intake.format.table.TableReader;
import ma.tasrih.kernel.Finding;

/**
 * Reads a workbook of people into drafts: every visible sheet that has headings we know. Formulas
 * count with the value the spreadsheet last computed. Holds the shared texts and one row.
 */
public final class XlsxReader {

  private final TableLimits limits;

  public XlsxReader(TableLimits limits) {
    this.limits = limits;
  }

  public XlsxReader() {
    this(TableLimits.DEFAULT);
  }

  /** A sheet with headings, and the row they stand in; 0 and its width for one without. */
  private record Table(Workbook.Sheet sheet, int headingLine, int width) {}

  /**
   * Reads a workbook to its end, or to the fault that ends it, which is then reported like any
   * other.
   *
   * @throws IOException when the bytes themselves cannot be had
   */
  public void read(Path file, ReadOptions options, DraftSink sink) throws IOException {
    try (Workbook workbook = Workbook.open(file, limits)) {
      readSheets(workbook, new TableReader(options, sink, limits), sink);
    } catch (FileFault fault) {
      sink.fileFinding(fault.finding());
    }
  }

  private void readSheets(Workbook workbook, TableReader table, DraftSink sink) throws IOException {
    List<Table> tables = new ArrayList<>();
    Finding nothing = null;
    for (Workbook.Sheet sheet : workbook.sheets()) {
      List<List<String>> head = new ArrayList<>();
      List<Integer> lines = new ArrayList<>();
      head(workbook, sheet, head, lines);
      int width = head.stream().mapToInt(List::size).max().orElse(0);
      int at = HeadingSearch.find(head, sink.amended());
      if (!sheet.hidden() && isWithoutHeadings(sink.amended(), head, width)) {
        tables.add(new Table(sheet, 0, width));
      } else if (at >= 0 && sheet.hidden()) {
        sink.fileFinding(Finding.inFile(FileCode.HIDDEN_SHEET_LEFT_OUT, sheet.name()));
      } else if (at >= 0) {
        tables.add(new Table(sheet, lines.get(at), width));
      } else if (nothing == null && !head.isEmpty() && !sheet.hidden()) {
        nothing = TableReader.notRecognised(lines.get(0), String.join(" ; ", head.get(0)));
      }
    }
    if (tables.isEmpty() && nothing != null) {
      sink.fileFinding(nothing);
      return;
    }
    boolean goOn = true;
    for (int i = 0; i < tables.size() && goOn; i++) {
      Table one = tables.get(i);
      sink.part(tables.size() == 1 ? null : one.sheet().name());
      goOn = readSheet(workbook, one, table, sink);
    }
    sink.part(null);
    if (goOn) {
      table.end();
    }
  }

  /** Whether somebody decided what the columns of a sheet are that has no headings. */
  static boolean isWithoutHeadings(Amended amended, List<List<String>> head, int width) {
    return !head.isEmpty() && amended.columnsWithoutHeadings(width).isPresent();
  }

  /** The first rows that hold something, and where they stand. */
  static void head(
      Workbook workbook, Workbook.Sheet sheet, List<List<String>> head, List<Integer> lines)
      throws IOException {
    try (SheetRows rows = workbook.rows(sheet)) {
      while (head.size() < HeadingSearch.SEARCHED_ROWS && rows.advance()) {
        if (rows.cells().stream().anyMatch(cell -> !cell.isBlank())) {
          head.add(rows.cells());
          lines.add(rows.line());
        }
      }
    }
  }

  /** Reads one sheet; false when a limit or its headings end the reading of the whole file. */
  private static boolean readSheet(Workbook workbook, Table one, TableReader table, DraftSink sink)
      throws IOException {
    int hidden = 0;
    int firstHidden = 0;
    if (one.headingLine() == 0 && !table.withoutHeadings(one.width())) {
      return false;
    }
    try (SheetRows rows = workbook.rows(one.sheet())) {
      while (rows.advance()) {
        if (rows.line() == one.headingLine()) {
          if (!table.headings(rows.line(), rows.cells())) {
            return false;
          }
        } else if (rows.line() > one.headingLine()) {
          if (rows.hidden() && rows.cells().stream().anyMatch(cell -> !cell.isBlank())) {
            firstHidden = hidden++ == 0 ? rows.line() : firstHidden;
          }
          if (!table.row(rows.line(), rows.cells())) {
            return false;
          }
        }
      }
    }
    if (hidden > 0) {
      sink.fileFinding(
          Finding.inFile(
              FileCode.HIDDEN_ROWS_READ, Integer.toString(hidden), Integer.toString(firstHidden)));
    }
    return true;
  }
}
