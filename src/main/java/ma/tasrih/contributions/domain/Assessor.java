package ma.tasrih.contributions.domain;

import java.time.YearMonth;
import java.util.List;
import ma.tasrih.kernel.Money;
import ma.tasrih.kernel.Rounding;
import ma.tasrih.rates.domain.Branch;
import ma.tasrih.rates.domain.BranchRate;
import ma.tasrih.rates.domain.RateBook;
import ma.tasrih.rates.domain.Regime;

/**
 * Computes what a declaration costs, branch by branch, on the sums of the whole declaration: the
 * only rounding is half up to the centime, once for the amount due and once for the employees'
 * share. No legal text on rounding was found; this is the practice of payroll software.
 */
public final class Assessor {

  private Assessor() {}

  /**
   * Assesses one declaration.
   *
   * @param groupCover the employer keeps a group health cover (law 65-00, art. 114): no {@link
   *     Branch#AMO}, everything else stays due
   * @throws ma.tasrih.kernel.Timeline.NoValueInForce when the regime has no rate in that month
   * @throws IllegalArgumentException when the basis lacks a ceiling of that month
   */
  public static Assessment assess(
      ContributionBasis basis,
      RateBook rates,
      Regime regime,
      YearMonth period,
      boolean groupCover) {
    List<Contribution> contributions =
        rates.branchesAt(regime, period).stream()
            .filter(rate -> !(groupCover && rate.branch() == Branch.AMO))
            .map(rate -> contribution(rate, basis.under(rate.ceiling())))
            .toList();
    return new Assessment(period, contributions);
  }

  private static Contribution contribution(BranchRate rate, Money base) {
    Money due = base.times(rate.total(), Rounding.HALF_UP);
    Money employee = base.times(rate.employee(), Rounding.HALF_UP);
    return new Contribution(
        rate.branch(),
        base,
        rate.employer(),
        rate.employee(),
        due.minus(employee),
        employee,
        due,
        rate.source());
  }
}
