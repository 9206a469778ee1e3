package ma.tasrih.declarations.domain.past;

import java.time.YearMonth;
import java.util.Optional;
import ma.tasrih.declarations.domain.roster.RosterLine;
import ma.tasrih.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * The last month an employer declared before the one at hand, as it stands now.
 *
 * @param headcount lines of that month
 * @param wages Σ real wages of that month
 * @param people null when there were too many to be told one by one
 */
public record Past(YearMonth month, int headcount, Money wages, @Nullable PastPeople people) {

  /** What a person of the roster was paid in that month; empty where nobody is told. */
  public Optional<PastPay> pay(RosterLine person) {
    return people == null
        ? Optional.empty()
        : people.pay(person.insured(), "", Optional.of(person));
  }
}
