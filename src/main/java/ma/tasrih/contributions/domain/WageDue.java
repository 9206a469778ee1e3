package ma.tasrih.contributions.domain;

import java.time.YearMonth;
import java.util.List;
import ma.tasrih.kernel.Money;
import ma.tasrih.kernel.Rate;
import ma.tasrih.kernel.Rounding;
import ma.tasrih.rates.domain.Branch;
import ma.tasrih.rates.domain.BranchRate;
import ma.tasrih.rates.domain.RateBook;
import ma.tasrih.rates.domain.Regime;
import org.jspecify.annotations.Nullable;

/**
 * What one wage costs in contributions in a month: what {@link Assessor} would find for a
 * declaration of that wage alone. A declaration is rounded on its sums, so the costs of its lines
 * together may differ from it by some centimes.
 */
public final class WageDue {

  /** Where no rates are known. */
  public static final WageDue UNKNOWN = new WageDue(List.of());

  /** A branch's rate on a wage up to its ceiling. */
  private record Part(Rate rate, @Nullable Money ceiling) {
    Money of(Money wage) {
      return (ceiling == null ? wage : wage.min(ceiling)).times(rate, Rounding.HALF_UP);
    }
  }

  private final List<Part> parts;

  private WageDue(List<Part> parts) {
    this.parts = parts;
  }

  /**
   * The costs under a regime in a month.
   *
   * @param groupCover as {@link Assessor#assess} takes it
   * @throws ma.tasrih.kernel.Timeline.NoValueInForce when the regime has no rate in that month
   */
  public static WageDue of(RateBook rates, Regime regime, YearMonth period, boolean groupCover) {
    return new WageDue(
        rates.branchesAt(regime, period).stream()
            .filter(rate -> !(groupCover && rate.branch() == Branch.AMO))
            .map(rate -> part(rate, rates, period))
            .toList());
  }

  private static Part part(BranchRate rate, RateBook rates, YearMonth period) {
    return new Part(
        rate.total(), rate.ceiling().map(code -> rates.ceilingAt(code, period)).orElse(null));
  }

  /** All contributions of a wage; null when no rates are known or the wage is negative. */
  public @Nullable Money of(@Nullable Money wage) {
    if (parts.isEmpty() || wage == null || wage.isNegative()) {
      return null;
    }
    return parts.stream().map(part -> part.of(wage)).reduce(Money.ZERO, Money::plus);
  }

  /** What two wages differ by in contributions, zero or more; null like {@link #of}. */
  public @Nullable Money between(Money one, Money other) {
    Money first = of(one);
    Money second = of(other);
    return first == null || second == null ? null : first.max(second).minus(first.min(second));
  }

  /**
   * What a mistake in a capped wage means in the capped branches; null when no rates are known.
   *
   * @param difference between the capped wage as it should be and as it is, either way
   */
  public @Nullable Money ofCapped(Money difference) {
    if (parts.isEmpty()) {
      return null;
    }
    Money off = difference.isNegative() ? Money.ZERO.minus(difference) : difference;
    return parts.stream()
        .filter(part -> part.ceiling() != null)
        .map(part -> off.times(part.rate(), Rounding.HALF_UP))
        .reduce(Money.ZERO, Money::plus);
  }
}
