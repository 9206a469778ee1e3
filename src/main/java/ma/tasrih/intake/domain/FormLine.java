package ma.tasrih.intake.domain;

import java.math.BigDecimal;

/**
 * One line of the form, as typed: any text may stand in it, checking is left to the rules.
 *
 * @param origin where the person comes from, which says what may be changed
 * @param insured nine digits, or empty for a person without a number
 * @param situation code of the situation, empty when at work
 */
public record FormLine(
    Origin origin,
    String insured,
    String cin,
    String name,
    String days,
    String wage,
    String situation) {

  /** Where a line of the form comes from. */
  public enum Origin {
    /** The fund expects this person: who it is cannot be changed. */
    ROSTER,
    /** Added by hand. */
    ENTRANT,
    /** Occasional labour, without a name. */
    CASUAL
  }

  /**
   * The same days, wage and situation, however they are written: 8500 is 8 500,00. What cannot be
   * read as a number is compared as it stands.
   */
  public boolean paysLike(FormLine other) {
    return value(days).equals(value(other.days))
        && value(wage).equals(value(other.wage))
        && situation.strip().equalsIgnoreCase(other.situation.strip());
  }

  private static Object value(String typed) {
    String figures = typed.replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.');
    try {
      return new BigDecimal(figures).stripTrailingZeros();
    } catch (NumberFormatException notANumber) {
      return figures;
    }
  }

  /** Nothing about pay is filled in yet. */
  public boolean isBlank() {
    return days.isBlank() && wage.isBlank() && situation.isBlank();
  }
}
