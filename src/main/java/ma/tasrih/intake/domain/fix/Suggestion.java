package ma.tasrih.intake.domain.fix;

import java.util.List;

/**
 * What would put a finding right, and why the portal thinks so. It changes nothing until somebody
 * takes it over.
 *
 * @param leaveOut the line is to be left out; column and value then are empty
 * @param column as the finding names it
 * @param value to put there, as a person would type it
 * @param args what the reason's text fills in, in order
 */
public record Suggestion(
    boolean leaveOut, String column, String value, Reason reason, List<String> args) {

  /** Why; each has a text {@code fix.reason.<name>}. */
  public enum Reason {
    /** Words beside the amount were taken off. */
    CURRENCY_WORDS,
    /** Letters that look like digits became digits. */
    LETTERS_FOR_DIGITS,
    /** Points and commas can be read in one way only. */
    SEPARATORS,
    /** Rounded to centimes; args: what was written. */
    ROUNDED,
    /** All digits of the power of ten are there. */
    POWER_WRITTEN_OUT,
    /** Words beside the number of days were taken off. */
    DAYS_WORDS,
    /** The most days of a month; args: them. */
    MOST_DAYS,
    /** Another word for the situation; args: what was written. */
    SITUATION_WORD,
    /** The code misspelt; args: what was written. */
    SITUATION_SPELLING,
    /** The value the rule gives. */
    BY_RULE,
    /** The value the fund's roster has. */
    ON_ROSTER,
    /** The roster has one person of that name. */
    SAME_NAME,
    /** One digit or two digits exchanged make it a number of the roster. */
    NEAR_NUMBER,
    /** Signs between the digits were taken off, and the key is right. */
    SIGNS_TAKEN_OFF,
    /** The same is said on another line; args: which. */
    SAME_AS_LINE
  }

  public Suggestion {
    args = List.copyOf(args);
  }

  static Suggestion put(String column, String value, Reason reason, String... args) {
    return new Suggestion(false, column, value, reason, List.of(args));
  }

  static Suggestion withoutLine(Reason reason, String... args) {
    return new Suggestion(true, "", "", reason, List.of(args));
  }

  /** The fix of a line that it is. */
  public CellFix at(LinePlace place, String before) {
    return leaveOut
        ? CellFix.wholeLine(place.part(), place.line())
        : new CellFix(place.part(), place.line(), column, value, before);
  }
}
