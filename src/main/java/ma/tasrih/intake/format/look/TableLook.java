package ma.tasrih.intake.format.look;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import ma.tasrih.intake.domain.mapping.ColumnFacts;
import ma.tasrih.intake.domain.mapping.PortalColumn;
import ma.tasrih.intake.domain.mapping.TableSample;
import ma.tasrih.intake.format.table.CellText;
import ma.tasrih.intake.format.table.HeadingSearch;
import ma.tasrih.intake.format.table.Headings;
import ma.tasrih.intake.format.table.KnownLayout;
import ma.tasrih.intake.format.table.NumberText;
import ma.tasrih.intake.format.table.Totals;

/** Looks at the first rows of a table as the readers would, without reading anybody's line. */
public final class TableLook {

  /** So many rows below the headings are shown to whoever decides. */
  public static final int SHOWN = 8;

  /** The row of headings when there is none. */
  public static final int NO_HEADINGS = -1;

  private TableLook() {}

  /**
   * The place of the row most likely to hold the headings: one that names columns we know, else the
   * first of words alone that stands above figures.
   *
   * @return {@link #NO_HEADINGS} when every row looks like a person's
   */
  public static int headingRow(TableSample sample) {
    List<List<String>> first = firstRows(sample);
    int known = HeadingSearch.find(first);
    if (known >= 0) {
      return known;
    }
    for (int i = 0; i + 1 < first.size(); i++) {
      boolean words =
          filled(first.get(i)) >= Headings.ENOUGH
              && first.get(i).stream().noneMatch(TableLook::hasFigures);
      if (words
          && filled(first.get(i)) >= filled(first.get(i + 1)) / 2 + 1
          && first.get(i + 1).stream().anyMatch(TableLook::hasFigures)) {
        return i;
      }
    }
    return NO_HEADINGS;
  }

  /** Rows among which the headings may stand. */
  public static List<List<String>> firstRows(TableSample sample) {
    return sample.rows().stream()
        .limit(HeadingSearch.SEARCHED_ROWS)
        .map(TableSample.Row::cells)
        .toList();
  }

  /**
   * The headings of a table, as written.
   *
   * @param headingRow place of the row; {@link #NO_HEADINGS} for letters
   */
  public static List<String> headings(TableSample sample, int headingRow) {
    return headingRow == NO_HEADINGS
        ? Headings.letters(sample.width())
        : sample.rows().get(headingRow).cells().stream().map(CellText::clean).toList();
  }

  /** Whether a heading of the table says that its column names the month. */
  public static boolean namesMonths(TableSample sample) {
    int row = headingRow(sample);
    return row != NO_HEADINGS
        && headings(sample, row).stream()
            .anyMatch(heading -> HeadingMeaning.of(heading).known() == PortalColumn.PERIOD);
  }

  /** What each column of a table shows, in their order. */
  public static List<ColumnFacts> facts(TableSample sample, int headingRow) {
    List<String> headings = headings(sample, headingRow);
    List<ColumnCount> counts = new ArrayList<>();
    headings.forEach(heading -> counts.add(new ColumnCount()));
    for (TableSample.Row row : people(sample, headingRow)) {
      for (int i = 0; i < headings.size() && i < row.cells().size(); i++) {
        counts.get(i).add(CellText.clean(row.cells().get(i)), counts.get(i).shown() < SHOWN);
      }
    }
    boolean written = headingRow != NO_HEADINGS;
    return IntStream.range(0, headings.size())
        .mapToObj(i -> counts.get(i).facts(i, headings.get(i), written))
        .toList();
  }

  /** Rows below the headings that hold something and are no totals. */
  public static List<TableSample.Row> people(TableSample sample, int headingRow) {
    return sample.rows().stream()
        .skip(headingRow + 1L)
        .filter(row -> !row.isEmpty())
        .filter(row -> row.cells().stream().map(CellText::clean).noneMatch(Totals::saysTotal))
        .toList();
  }

  /** The payroll software whose table this is, where its headings tell. */
  public static Optional<String> product(List<String> headings) {
    return KnownLayout.of(headings).map(KnownLayout::product);
  }

  private static long filled(List<String> cells) {
    return cells.stream().filter(cell -> !cell.isBlank()).count();
  }

  private static boolean hasFigures(String cell) {
    String plain = NumberText.plain(CellText.clean(cell));
    return !plain.isEmpty()
        && plain.chars().filter(c -> c >= '0' && c <= '9').count() * 2 > plain.length();
  }
}
