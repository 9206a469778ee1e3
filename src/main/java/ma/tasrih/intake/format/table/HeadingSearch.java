package ma.tasrih.intake.format.table;

import java.util.List;

/** Finds the row of headings among the first rows: the one that names the most columns we know. */
public final class HeadingSearch {

  /** Titles above the headings take up to this many rows. */
  public static final int SEARCHED_ROWS = 20;

  private HeadingSearch() {}

  /** The place of the row of headings from 0, −1 when none looks like one; the earliest wins. */
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
