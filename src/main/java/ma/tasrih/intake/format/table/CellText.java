package ma.tasrih.intake.format.table;

import java.util.regex.Pattern;

/** Text of cells: what a spreadsheet adds is taken off, what it could execute is made harmless. */
public final class CellText {

  private static final String FORMULA_STARTS = "=+-@\t\r";
  private static final int SHOWN = 100;
  private static final Pattern SPACES =
      Pattern.compile("[\\s\u00A0\u202F\u2007\uFEFF\u200B-\u200F\u202A-\u202E\u2066-\u2069]+");
  private static final Pattern OUTER =
      Pattern.compile(
          "^[\\s\u00A0\u202F\u2007\uFEFF\u200B-\u200F\u202A-\u202E\u2066-\u2069]+|[\\s\u00A0\u202F\u2007\uFEFF\u200B-\u200F\u202A-\u202E\u2066-\u2069]+$");

  private CellText() {}

  /** A cell without outer spaces and without the apostrophe that {@link #harmless} added. */
  public static String clean(String cell) {
    String bare =
        cell.length() > 1 && cell.charAt(0) == '\'' && startsFormula(cell.substring(1))
            ? cell.substring(1)
            : cell;
    return isTight(bare) ? bare : OUTER.matcher(bare).replaceAll("");
  }

  /** Words with one space between them. */
  public static String words(String text) {
    return SPACES.matcher(text).replaceAll(" ").strip();
  }

  /** A value short enough to show in a message. */
  public static String shown(String value) {
    return value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
  }

  /** Text that no spreadsheet takes for a formula. */
  public static String harmless(String text) {
    return startsFormula(text) ? "'" + text : text;
  }

  private static boolean startsFormula(String text) {
    return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
  }

  private static boolean isTight(String text) {
    return text.isEmpty() || (isInk(text.charAt(0)) && isInk(text.charAt(text.length() - 1)));
  }

  private static boolean isInk(char c) {
    return c > ' ' && c < '\u007F';
  }
}
