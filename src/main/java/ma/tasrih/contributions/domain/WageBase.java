package ma.tasrih.contributions.domain;

import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import ma.tasrih.kernel.Money;
import ma.tasrih.rates.domain.BranchRate;
import ma.tasrih.rates.domain.RateBook;
import ma.tasrih.rates.domain.Regime;

/**
 * Sums the wages of a declaration line by line, without keeping them. For one thread; take a {@link
 * #snapshot} to hand the sums on.
 */
public final class WageBase {

  private final Map<String, Money> ceilings = new TreeMap<>();
  private final Map<String, Money> capped = new TreeMap<>();
  private Money uncapped = Money.ZERO;
  private long lines;

  /**
   * An empty sum.
   *
   * @param ceilings the monthly ceilings to sum under, by code
   */
  public WageBase(Map<String, Money> ceilings) {
    this.ceilings.putAll(ceilings);
    ceilings.keySet().forEach(code -> capped.put(code, Money.ZERO));
  }

  /** An empty sum under the ceilings of a regime in a month. */
  public static WageBase of(RateBook rates, Regime regime, YearMonth period) {
    Map<String, Money> ceilings = new TreeMap<>();
    for (BranchRate rate : rates.branchesAt(regime, period)) {
      rate.ceiling().ifPresent(code -> ceilings.put(code, rates.ceilingAt(code, period)));
    }
    return new WageBase(ceilings);
  }

  /**
   * Adds one line.
   *
   * @param wage the real wage of the month, zero or more
   * @throws IllegalArgumentException for a negative wage
   * @throws ArithmeticException when a sum leaves the range of {@link Money}
   */
  public void add(Money wage) {
    if (wage.isNegative()) {
      throw new IllegalArgumentException("a wage cannot be negative: " + wage);
    }
    uncapped = uncapped.plus(wage);
    ceilings.forEach((code, ceiling) -> capped.merge(code, wage.min(ceiling), Money::plus));
    lines++;
  }

  public long lines() {
    return lines;
  }

  public ContributionBasis snapshot() {
    return new ContributionBasis(uncapped, capped);
  }
}
