package ma.tasrih.intake.format.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import ma.tasrih.intake.domain.FileCode;
import ma.tasrih.kernel.Finding;
import ma.tasrih.kernel.FindingCode;
import org.jspecify.annotations.Nullable;

/** The cells of one row by column, and what reading them finds. */
final class Cells {

  private final Headings headings;
  private final int line;
  private final List<String> cells;
  private final List<Finding> findings = new ArrayList<>();

  Cells(Headings headings, int line, List<String> cells) {
    this.headings = headings;
    this.line = line;
    this.cells = cells;
  }

  int line() {
    return line;
  }

  List<Finding> findings() {
    return findings;
  }

  /** The clean text of a cell, empty when the column or the cell is not there. */
  String text(Column column) {
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
