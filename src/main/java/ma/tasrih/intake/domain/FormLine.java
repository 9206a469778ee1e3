package ma.tasrih.intake.domain;

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

  /** Nothing about pay is filled in yet. */
  public boolean isBlank() {
    return days.isBlank() && wage.isBlank() && situation.isBlank();
  }
}
