package ma.tasrih.intake.domain.fix;

/**
 * One cell put right, or one line left out.
 *
 * @param part as findings have it, 0 where there is but one
 * @param line from 1
 * @param column as findings name it, 1 to {@link #MOST_COLUMN} characters; empty for a whole line
 * @param value what stands there now, at most {@link #MOST_VALUE} characters
 * @param before what stood there, cut at {@link #MOST_VALUE} characters
 */
public record CellFix(int part, int line, String column, String value, String before) {

  public static final int MOST_COLUMN = 120;
  public static final int MOST_VALUE = 255;

  public CellFix {
    before = before.length() <= MOST_VALUE ? before : before.substring(0, MOST_VALUE);
  }

  /** A line left out. */
  public static CellFix wholeLine(int part, int line) {
    return new CellFix(part, line, "", "", "");
  }
}
