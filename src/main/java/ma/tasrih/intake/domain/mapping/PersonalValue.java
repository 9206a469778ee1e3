package ma.tasrih.intake.domain.mapping;

import java.util.regex.Pattern;

/** Values of a sample that identify a person wherever they stand: numbers, identity cards. */
public final class PersonalValue {

  private static final Pattern NUMBER = Pattern.compile("[\\d\\s.-]*\\d[\\d\\s.-]*");
  private static final Pattern CARD = Pattern.compile("(?i)[A-Z]{1,3}\\s?\\d{3,}");
  private static final Pattern AMOUNT = Pattern.compile("-?[\\d\\s]+(?:[.,]\\d{1,2})?");
  private static final int DIGITS = 7;

  private PersonalValue() {}

  /** Whether a value is shown masked: seven digits in a row or more, or a card's number. */
  public static boolean isNumber(String value) {
    String plain = value.strip();
    if (CARD.matcher(plain).matches()) {
      return true;
    }
    long digits = plain.chars().filter(Character::isDigit).count();
    boolean decimals = AMOUNT.matcher(plain).matches() && plain.matches(".*[.,]\\d{1,2}");
    return NUMBER.matcher(plain).matches() && digits >= DIGITS && !decimals;
  }
}
