package ma.tasrih.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/**
 * A contribution or surcharge rate: a fraction between 0 and 1 with at most six decimals, so 6.37 %
 * is {@code 0.0637}.
 *
 * @param fraction the rate as a fraction of one, without trailing zeros
 */
public record Rate(BigDecimal fraction) implements Comparable<Rate> {

  /** The most decimals a rate may have as a fraction; shares rely on it. */
  public static final int MAX_DECIMALS = 6;

  public static final Rate ZERO = new Rate(BigDecimal.ZERO);

  private static final Pattern WRITTEN = Pattern.compile("\\d{1,3}(\\.\\d{1,4})?%");
  private static final int PERCENT_DIGITS = 2;

  public Rate {
    fraction = fraction.stripTrailingZeros();
    if (fraction.signum() < 0 || fraction.compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException("a rate lies between 0 and 100 %: " + fraction);
    }
    if (fraction.scale() > MAX_DECIMALS) {
      throw new IllegalArgumentException("a rate has at most six decimals: " + fraction);
    }
  }

  /**
   * Reads a percentage with a dot and at most four decimals, such as {@code 6.37%}.
   *
   * @throws IllegalArgumentException for anything else, or above 100 %
   */
  public static Rate parse(String percent) {
    if (!WRITTEN.matcher(percent).matches()) {
      throw new IllegalArgumentException("not a percentage: " + percent);
    }
    return new Rate(
        new BigDecimal(percent.substring(0, percent.length() - 1)).movePointLeft(PERCENT_DIGITS));
  }

  public Rate plus(Rate other) {
    return new Rate(fraction.add(other.fraction));
  }

  public boolean isZero() {
    return fraction.signum() == 0;
  }

  /** Percent with at least two decimals and no percent sign, such as {@code 6.40}. */
  public String percent() {
    BigDecimal percent = fraction.movePointRight(PERCENT_DIGITS);
    return percent
        .setScale(Math.max(PERCENT_DIGITS, percent.scale()), RoundingMode.UNNECESSARY)
        .toPlainString();
  }

  @Override
  public int compareTo(Rate other) {
    return fraction.compareTo(other.fraction);
  }

  /** The inverse of {@link #parse}. */
  @Override
  public String toString() {
    return percent() + "%";
  }
}
