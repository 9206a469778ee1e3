package ma.tasrih.intake.format.table;

import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.Collectors;
import ma.tasrih.intake.domain.FileCode;
import ma.tasrih.intake.domain.mapping.DecidedColumns;
import ma.tasrih.kernel.Finding;

/** Says that columns are read as somebody decided, who and when: nothing is done unseen. */
final class DecidedReading {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
  private static final int LONGEST = 400;

  private DecidedReading() {}

  static Optional<Finding> said(Headings headings, int line) {
    return headings
        .decided()
        .map(
            decided ->
                Finding.at(
                    FileCode.COLUMNS_AS_DECIDED,
                    line,
                    null,
                    null,
                    DAY.format(decided.on()),
                    decided.by(),
                    told(headings, decided)));
  }

  /** Each of the portal's columns with the heading it is read from. */
  private static String told(Headings headings, DecidedColumns decided) {
    String told =
        decided.mapping().ranks().keySet().stream()
            .map(c -> c.heading() + " = " + CellText.shown(headings.nameOf(Column.of(c))))
            .collect(Collectors.joining(", "));
    Integer days = decided.mapping().daysForAll();
    String all = days == null ? told : told + ", " + Column.DAYS.portalHeading() + " = " + days;
    return all.length() <= LONGEST ? all : all.substring(0, LONGEST) + "…";
  }
}
