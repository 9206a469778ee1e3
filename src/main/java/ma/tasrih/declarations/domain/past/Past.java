package ma.tasrih.declarations.domain.past;

import java.time.YearMonth;
import java.util.Optional;
import ma.tasrih.kernel.InsuredNumber;
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

  /** What somebody was paid in that month; empty for a stranger, and where nobody is told. */
  public Optional<PastPay> pay(InsuredNumber insured, String cin) {
    return people == null ? Optional.empty() : people.pay(insured, cin);
  }
}
