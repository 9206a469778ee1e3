package ma.tasrih.contributions.domain;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import ma.tasrih.kernel.Money;

/** The contributions of one declaration, in the order of the payment slip. */
public record Assessment(YearMonth period, List<Contribution> contributions) {

  public Assessment {
    contributions = List.copyOf(contributions);
  }

  public Money employer() {
    return sum(Contribution::employer);
  }

  public Money employee() {
    return sum(Contribution::employee);
  }

  public Money due() {
    return sum(Contribution::due);
  }

  /** False as soon as one rate used is not held with high certainty. */
  public boolean verified() {
    return contributions.stream().allMatch(c -> c.source().verified());
  }

  private Money sum(Function<Contribution, Money> part) {
    return contributions.stream().map(part).reduce(Money.ZERO, Money::plus);
  }
}
