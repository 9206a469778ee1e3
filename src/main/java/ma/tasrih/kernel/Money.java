package ma.tasrih.kernel;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * An amount in Moroccan dirhams, held in whole centimes. May be negative (a difference). Arithmetic
 * that leaves the range of a {@code long} throws {@link ArithmeticException}; nothing rounds
 * silently.
 *
 * @param centimes the amount in centimes
 */
public record Money(long centimes) implements Comparable<Money> {

  public static final Money ZERO = new Money(0);

  private static final Pattern WRITTEN = Pattern.compile("-?\\d{1,15}(\\.\\d{1,2})?");
  private static final int CENTIMES_PER_DIRHAM_DIGITS = 2;

  public static Money ofCentimes(long centimes) {
    return centimes == 0 ? ZERO : new Money(centimes);
  }

  /**
   * Reads an amount in dirhams written with a dot and at most two decimals, such as {@code
   * 7349.13}.
   *
   * @throws IllegalArgumentException for anything else
   */
  public static Money parse(String dirhams) {
    if (!WRITTEN.matcher(dirhams).matches()) {
      throw new IllegalArgumentException("not an amount in dirhams: " + dirhams);
    }
    return ofCentimes(
        new BigDecimal(dirhams).movePointRight(CENTIMES_PER_DIRHAM_DIGITS).longValueExact());
  }

  public Money plus(Money other) {
    return ofCentimes(Math.addExact(centimes, other.centimes));
  }

  public Money minus(Money other) {
    return ofCentimes(Math.subtractExact(centimes, other.centimes));
  }

  /** The product with a rate, rounded to the centime; the only operation that rounds. */
  public Money times(Rate rate, Rounding rounding) {
    return ofCentimes(
        BigDecimal.valueOf(centimes)
            .multiply(rate.fraction())
            .setScale(0, rounding.mode())
            .longValueExact());
  }

  public Money min(Money other) {
    return compareTo(other) <= 0 ? this : other;
  }

  public Money max(Money other) {
    return compareTo(other) >= 0 ? this : other;
  }

  public boolean isZero() {
    return centimes == 0;
  }

  public boolean isPositive() {
    return centimes > 0;
  }

  public boolean isNegative() {
    return centimes < 0;
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(centimes, other.centimes);
  }

  /** Dirhams with a dot and two decimals, the inverse of {@link #parse}. */
  @Override
  public String toString() {
    return BigDecimal.valueOf(centimes, CENTIMES_PER_DIRHAM_DIGITS).toPlainString();
  }
}
