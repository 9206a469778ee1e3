package ma.tasrih.intake.domain.mapping;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first rows of a table, of which one may be that of headings.
 *
 * @param name the file of an archive or the sheet it stands in; null where there is but one
 * @param width how many columns it has where it has no headings
 * @param mayLackHeadings whether the table can be read without a row of headings
 */
public record TableSample(
    @Nullable String name, int width, boolean mayLackHeadings, List<Row> rows) {

  /** Rows looked at below the headings. */
  public static final int ROWS = 500;

  /** A longer cell is cut. */
  public static final int CELL = 400;

  /**
   * A row.
   *
   * @param line as an editor shows it, from 1
   */
  public record Row(int line, List<String> cells) {

    public Row {
      cells = cells.stream().map(c -> c.length() > CELL ? c.substring(0, CELL) : c).toList();
    }

    public boolean isEmpty() {
      return cells.stream().allMatch(String::isBlank);
    }
  }

  public TableSample {
    rows = List.copyOf(rows);
  }

  /** The place of the row that stands on a line, −1 when none does. */
  public int at(int line) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).line() == line) {
        return i;
      }
    }
    return -1;
  }
}
