package ma.tasrih.intake.format.ebds.layout;

/**
 * One field of a record.
 *
 * @param name as the specification writes it, such as {@code N_Salaire_Reel}
 * @param type digits or text
 * @param first first position, from 1
 * @param last last position, included
 */
public record FieldSpec(String name, Type type, int first, int last) {

  /** The two types of the specification. */
  public enum Type {
    /** Digits, filled with zeros on the left. */
    N,
    /** Text, filled with spaces on the right. */
    AN
  }

  public static final String FILLER = "L_filler";

  public FieldSpec {
    if (first < 1 || last < first) {
      throw new IllegalArgumentException("positions of " + name + ": " + first + "-" + last);
    }
  }

  public int length() {
    return last - first + 1;
  }

  public boolean isNumeric() {
    return type == Type.N;
  }

  public boolean isFiller() {
    return name.equals(FILLER);
  }

  /** The field's characters in a line that is long enough to hold it. */
  public String cut(String line) {
    return line.substring(first - 1, last);
  }
}
