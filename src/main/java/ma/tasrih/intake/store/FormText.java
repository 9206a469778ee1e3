package ma.tasrih.intake.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.tasrih.intake.domain.form.FormLine;

/** The lines of a form as text: one line each, cells apart by tabs, which nobody can type. */
final class FormText {

  private static final int CELLS = 8;

  private FormText() {}

  static String write(List<FormLine> lines) {
    return lines.stream().map(FormText::line).collect(Collectors.joining("\n"));
  }

  static List<FormLine> read(String text) {
    List<FormLine> lines = new ArrayList<>();
    text.lines()
        .map(line -> line.split("\t", CELLS))
        .forEach(cells -> lines.add(line(cells, lines.size())));
    return lines;
  }

  private static String line(FormLine line) {
    return Stream.of(
            line.origin().name(),
            line.insured(),
            line.cin(),
            line.name(),
            line.days(),
            line.wage(),
            line.situation(),
            line.id())
        .map(cell -> cell.replaceAll("\\p{Cntrl}", " "))
        .collect(Collectors.joining("\t"));
  }

  /** Forms saved before lines had an id tell them by their place. */
  private static FormLine line(String[] cells, int place) {
    return new FormLine(
        FormLine.Origin.valueOf(cells[0]),
        cells[1],
        cells[2],
        cells[3],
        cells[4],
        cells[5],
        cells[6],
        cells.length < CELLS ? Integer.toString(place) : cells[7]);
  }
}
