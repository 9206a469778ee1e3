package ma.tasrih.contributions.domain;

import java.math.BigDecimal;
import ma.tasrih.kernel.Rate;

/**
 * A rate as numerator over denominator, a power of ten up to 10^6, so that its share of a base is
 * exact: whole centimes and a remainder in 1/denominator centimes.
 *
 * <p>A base times a numerator may leave the range of a long, so the base is cut first: base = q ×
 * denominator + p gives base × numerator ÷ denominator = q × numerator + p × numerator ÷
 * denominator. As numerator ≤ denominator, q × numerator ≤ base, and p × numerator &lt; 10^12: no
 * product overflows, whatever the base.
 */
record Portion(long numerator, int denominator) {

  static Portion of(Rate rate) {
    int decimals = Math.max(0, rate.fraction().scale());
    return new Portion(
        rate.fraction().movePointRight(decimals).longValueExact(),
        BigDecimal.ONE.movePointRight(decimals).intValueExact());
  }

  /** Whole centimes of the share of a base, rounded down. */
  long whole(long base) {
    return base / denominator * numerator + base % denominator * numerator / denominator;
  }

  /** What {@link #whole} drops, in 1/denominator centimes. */
  int remainder(long base) {
    return (int) (base % denominator * numerator % denominator);
  }
}
