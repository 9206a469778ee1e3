package ma.tasrih.contributions.domain.late;

import ma.tasrih.kernel.Money;
import ma.tasrih.rates.domain.LegalSource;
import ma.tasrih.rates.domain.SurchargeRow;

/**
 * One charge for lateness, with the row of the law it comes from.
 *
 * @param row the rate or fixed amount applied
 * @param base contributions surcharged; zero for a fixed penalty
 * @param times months for a rate, employees for a fixed amount; 1 or more
 * @param amount more than zero unless the base is nothing
 * @param capped the amount is the most the row allows
 */
public record LateCharge(SurchargeRow row, Money base, int times, Money amount, boolean capped) {

  public SurchargeRow.Kind kind() {
    return row.kind();
  }

  public LegalSource source() {
    return row.source();
  }

  /** It grows with time, unlike a fixed penalty. */
  public boolean isSurcharge() {
    return row.rate().isPresent();
  }

  /** The rate of the first month of lateness, rather than of a further one. */
  public boolean isFirstMonth() {
    return row.monthRank() == SurchargeRow.FIRST_MONTH;
  }
}
