package ma.tasrih.kernel;

import java.util.Optional;

/**
 * An employer's affiliation number: seven digits, the last a check digit. With u = ((C2+C4+C6)×2 +
 * C1+C3+C5) mod 10 the check digit is (10 − u) mod 10; doubled digits are not summed, so it is not
 * the Luhn key. Source: e-BDS specification IV-4.
 *
 * @param digits the seven digits as written
 */
public record AffiliateNumber(String digits) implements Comparable<AffiliateNumber> {

  private static final int LENGTH = 7;

  public AffiliateNumber {
    if (!isValid(digits)) {
      throw new IllegalArgumentException("not an affiliation number");
    }
  }

  public static Optional<AffiliateNumber> parse(String text) {
    return isValid(text) ? Optional.of(new AffiliateNumber(text)) : Optional.empty();
  }

  public static boolean isValid(String text) {
    return text.length() == LENGTH
        && CheckDigit.allDigits(text)
        && CheckDigit.of(text, 0) == CheckDigit.lastDigit(text);
  }

  @Override
  public int compareTo(AffiliateNumber other) {
    return digits.compareTo(other.digits);
  }

  @Override
  public String toString() {
    return digits;
  }
}
