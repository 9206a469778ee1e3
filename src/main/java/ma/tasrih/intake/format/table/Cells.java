package ma.tasrih.intake.format.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import ma.tasrih.intake.domain.FileCode;
import ma.tasrih.intake.domain.fix.LineCell;
import ma.tasrih.kernel.Finding;
import ma.tasrih.kernel.FindingCode;
import org.jspecify.annotations.Nullable;

/** The cells of one row by column, and what reading them finds. */
final class Cells {

  private final Headings headings;
  private final int line;
  private final List<String> cells;

  /** What was put in the place of cells, by the column as findings name it. */
  private final Map<String, String> put;

  private final List<Finding> findings = new ArrayList<>();

  Cells(Headings headings, int line, List<String> cells) {
    this(headings, line, cells, Map.of());
  }

  private Cells(Headings headings, int line, List<String> cells, Map<String, String> put) {
    this.headings = headings;
    this.line = line;
    this.cells = cells;
    this.put = put;
  }

  /** The same row with what was put in the place of some cells, nothing of it read yet. */
  Cells amended(Map<String, String> amendments) {
    return new Cells(headings, line, cells, amendments);
  }

  int line() {
    return line;
  }

  List<Finding> findings() {
    return findings;
  }

  /** The clean text of a cell, empty when the column or the cell is not there. */
  String text(Column column) {
    String amended = put.isEmpty() ? null : put.get(headings.nameOf(column));
    if (amended != null) {
      return CellText.clean(amended);
    }
    int place = headings.place(column);
    return place < 0 || place >= cells.size() ? "" : CellText.clean(cells.get(place));
  }

  /** The text of a number in plain digits. */
  String number(Column column) {
    return NumberText.plain(text(column));
  }

  /** Whether a spreadsheet has spoilt the number of a cell, which then is reported. */
  boolean spoilt(Column column, String text) {
    if (NumberText.isScientific(text)) {
      report(FileCode.SCIENTIFIC_NOTATION, column, CellText.shown(text));
      return true;
    }
    if (NumberText.isFormula(text)) {
      report(FileCode.FORMULA_NOT_COMPUTED, column, CellText.shown(text));
      return true;
    }
    return false;
  }

  String nameOf(Column column) {
    return headings.nameOf(column);
  }

  /**
   * The row as it stands: the file's cells, then those of columns it lacks and could be given.
   *
   * @param used the columns that are read
   */
  List<LineCell> all(List<Column> used) {
    List<LineCell> all = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      String heading = headings.at(i);
      if (!heading.isBlank() && !Annotator.isOurs(heading)) {
        int place = i;
        Column column =
            used.stream().filter(one -> headings.place(one) == place).findFirst().orElse(null);
        String text =
            column != null
                ? text(column)
                : place < cells.size() ? CellText.clean(cells.get(i)) : "";
        boolean amended = column != null && put.containsKey(heading);
        all.add(new LineCell(heading, text, column == null ? null : column.field(), true, amended));
      }
    }
    for (Column column : used) {
      if (!headings.has(column)) {
        String name = headings.nameOf(column);
        all.add(new LineCell(name, text(column), column.field(), false, put.containsKey(name)));
      }
    }
    return all;
  }

  /** Every cell's clean text. */
  Stream<String> texts() {
    return cells.stream().map(CellText::clean);
  }

  /** Cells up to the last one that holds something. */
  int filled() {
    int filled = cells.size();
    while (filled > 0 && cells.get(filled - 1).isBlank()) {
      filled--;
    }
    return filled;
  }

  /** The value of a cell that must not be empty; null when it is. */
  <T> @Nullable T required(Column column, Function<String, @Nullable T> reader) {
    String text = number(column);
    if (text.isEmpty()) {
      report(FileCode.CELL_EMPTY, column, headings.nameOf(column));
      return null;
    }
    return reader.apply(text);
  }

  void report(FindingCode code, Column column, String... args) {
    findings.add(
        Finding.at(code, line, headings.nameOf(column), CellText.shown(text(column)), args));
  }

  void reportRow(FindingCode code, String... args) {
    findings.add(Finding.at(code, line, null, null, args));
  }
}
