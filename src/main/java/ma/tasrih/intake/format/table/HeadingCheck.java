package ma.tasrih.intake.format.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ma.tasrih.intake.domain.FileCode;
import ma.tasrih.intake.domain.ReadOptions;
import ma.tasrih.kernel.Finding;

/**
 * Whether the headings suffice to read the rows without guessing: every column we need is there,
 * and none is claimed twice.
 */
final class HeadingCheck {

  private final Headings headings;
  private final int line;
  private final List<Finding> findings = new ArrayList<>();

  private HeadingCheck(Headings headings, int line) {
    this.headings = headings;
    this.line = line;
  }

  /** Blocking findings when the table cannot be read; else a warning per column left aside. */
  static List<Finding> check(Headings headings, int line, ReadOptions options) {
    HeadingCheck check = new HeadingCheck(headings, line);
    check.employerAndMonth(options);
    check.people();
    if (check.findings.isEmpty()) {
      headings.ignored().forEach(check::ignored);
    }
    return check.findings;
  }

  private void employerAndMonth(ReadOptions options) {
    if (options.affiliate() == null) {
      need(Column.AFFILIATE);
    }
    if (options.period() == null) {
      need(Column.PERIOD);
    }
  }

  private void need(Column column) {
    if (!headings.has(column)) {
      findings.add(missing(column));
    }
  }

  private void people() {
    List<Column> missing =
        Stream.of(Column.INSURED, Column.DAYS)
            .filter(c -> !headings.has(c))
            .filter(c -> c != Column.DAYS || headings.daysForAll() == null)
            .toList();
    List<List<String>> doubtful = new ArrayList<>();
    for (Column column : Column.values()) {
      boolean wage = column == Column.GROSS_WAGE || column == Column.DOUBTFUL_WAGE;
      if (!wage && headings.written(column).size() > 1) {
        doubtful.add(headings.written(column));
      }
    }
    if (headings.has(Column.FULL_NAME) && headings.has(Column.SURNAME)) {
      doubtful.add(List.of(headings.nameOf(Column.FULL_NAME), headings.nameOf(Column.SURNAME)));
    }
    if (!headings.has(Column.ACTUAL_WAGE)) {
      List<String> wages =
          Stream.of(Column.GROSS_WAGE, Column.DOUBTFUL_WAGE)
              .flatMap(c -> headings.written(c).stream())
              .toList();
      if (wages.isEmpty()) {
        missing = Stream.concat(missing.stream(), Stream.of(Column.ACTUAL_WAGE)).toList();
      } else if (wages.size() > 1 || headings.has(Column.DOUBTFUL_WAGE)) {
        doubtful.add(wages);
      }
    }
    report(missing, doubtful);
  }

  private void report(List<Column> missing, List<List<String>> doubtful) {
    if (missing.isEmpty() && doubtful.isEmpty()) {
      return;
    }
    boolean askWhich = doubtful.stream().anyMatch(which -> which.size() == 1);
    if (headings.layout().isPresent() || askWhich) {
      findings.add(needsMapping(missing, doubtful));
      return;
    }
    missing.forEach(column -> findings.add(missing(column)));
    doubtful.forEach(which -> findings.add(ambiguous(which)));
  }

  private Finding missing(Column column) {
    return Finding.at(FileCode.COLUMN_MISSING, line, null, null, column.portalHeading());
  }

  private Finding ambiguous(List<String> which) {
    String first = which.get(0);
    String second = which.get(1);
    return Finding.at(FileCode.COLUMN_AMBIGUOUS, line, second, null, first, second);
  }

  /** Missing columns by the portal's name; doubtful ones as written, with a question mark. */
  private Finding needsMapping(List<Column> missing, List<List<String>> doubtful) {
    List<String> open = new ArrayList<>();
    missing.forEach(column -> open.add(column.portalHeading()));
    doubtful.forEach(which -> open.add(String.join(" / ", which) + " ?"));
    return Finding.at(
        FileCode.LAYOUT_NEEDS_MAPPING,
        line,
        null,
        null,
        headings.layout().map(KnownLayout::product).orElse("CSV"),
        String.join(", ", open));
  }

  private void ignored(String heading) {
    findings.add(Finding.at(FileCode.COLUMN_IGNORED, line, heading, null, heading));
  }
}
