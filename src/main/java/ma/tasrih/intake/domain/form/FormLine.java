package ma.tasrih.intake.domain.form;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import ma.tasrih.kernel.Sha256;

/**
 * One line of the form, as typed: any text may stand in it, checking is left to the rules.
 *
 * @param origin where the person comes from, which says what may be changed
 * @param insured nine digits, or empty for a person without a number
 * @param situation code of the situation, empty when at work
 * @param id tells the line from the others of its form as long as it stands there, whatever is
 *     typed
 */
public record FormLine(
    Origin origin,
    String insured,
    String cin,
    String name,
    String days,
    String wage,
    String situation,
    String id) {

  /** A line told by its insured number, as those of the roster are. */
  public FormLine(
      Origin origin,
      String insured,
      String cin,
      String name,
      String days,
      String wage,
      String situation) {
    this(origin, insured, cin, name, days, wage, situation, insured);
  }

  /** Which lines stand in a form and in which order; what is typed into them does not matter. */
  public static String standing(List<FormLine> lines) {
    String ids = lines.stream().map(FormLine::id).collect(Collectors.joining("\n"));
    return Sha256.hex(ids.getBytes(StandardCharsets.UTF_8));
  }

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
