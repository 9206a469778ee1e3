package ma.tasrih.platform;

/** How numbers that identify a person look to somebody who did not ask to see them. */
public final class Masked {

  private static final String HIDDEN = "\u2022\u2022\u2022\u2022";
  private static final int SHOWN_AHEAD = 3;
  private static final int SHOWN_BEHIND = 2;

  /** Shorter than this, what would be left says too much. */
  private static final int LONG_ENOUGH = 8;

  private Masked() {}

  /**
   * A number for a page, such as {@code 123••••89}; always as many dots, whatever the length.
   *
   * @param number an insured number, a CIN, an account; null or empty stays empty
   * @param shown whether it was asked for
   */
  public static String text(String number, boolean shown) {
    if (number == null || number.isEmpty() || shown) {
      return number == null ? "" : number;
    }
    if (number.length() < LONG_ENOUGH) {
      return number.charAt(0) + HIDDEN;
    }
    return number.substring(0, SHOWN_AHEAD)
        + HIDDEN
        + number.substring(number.length() - SHOWN_BEHIND);
  }
}
