package ma.tasrih.intake.format.table;

import java.util.List;
import ma.tasrih.intake.domain.Amended;

/** Finds the row of headings among the first rows: the one that names the most columns we know. */
public final class HeadingSearch {

  /** Titles above the headings take up to this many rows. */
  public static final int SEARCHED_ROWS = 20;

  private HeadingSearch() {}

  /**
   * The place of the row of headings from 0: one of which somebody decided what it means, else the
   * one that looks most like headings; the earliest wins.
   *
   * @return −1 when none looks like one
   */
  public static int find(List<List<String>> firstRows, Amended amended) {
    for (int i = 0; i < firstRows.size(); i++) {
      if (isDecided(firstRows.get(i), amended)) {
        return i;
      }
    }
    return find(firstRows);
  }

  /** Whether somebody decided what the columns below a row are. */
  public static boolean isDecided(List<String> row, Amended amended) {
    return amended.columns(row.stream().map(CellText::clean).toList()).isPresent();
  }

  /** The place of the row that names the most columns we know, −1 when none names enough. */
  public static int find(List<List<String>> firstRows) {
    int best = -1;
    int most = Headings.ENOUGH - 1;
    for (int i = 0; i < firstRows.size(); i++) {
      int known = Headings.of(firstRows.get(i).stream().map(CellText::clean).toList()).known();
      if (known > most) {
        most = known;
        best = i;
      }
    }
    return best;
  }
}
