package ma.tasrih.contributions.domain;

import java.util.Map;
import java.util.Optional;
import ma.tasrih.kernel.Money;

/**
 * What a declaration's contributions are computed on.
 *
 * @param uncapped Σ over lines of the wage
 * @param capped per ceiling code, Σ over lines of min(wage, ceiling)
 */
public record ContributionBasis(Money uncapped, Map<String, Money> capped) {

  public ContributionBasis {
    capped = Map.copyOf(capped);
  }

  /**
   * The base of a branch.
   *
   * @param ceiling code of its ceiling, empty for an uncapped branch
   * @throws IllegalArgumentException when this basis was not summed for that ceiling
   */
  public Money under(Optional<String> ceiling) {
    if (ceiling.isEmpty()) {
      return uncapped;
    }
    Money base = capped.get(ceiling.get());
    if (base == null) {
      throw new IllegalArgumentException("the basis was not summed under " + ceiling.get());
    }
    return base;
  }
}
