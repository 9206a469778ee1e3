package ma.tasrih.intake.usecase.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToIntFunction;
import ma.tasrih.contributions.domain.Assessment;
import ma.tasrih.contributions.domain.late.LateCase;
import ma.tasrih.contributions.domain.late.LateCharges;
import ma.tasrih.contributions.domain.late.LatePolicy;
import ma.tasrih.declarations.domain.Declaration;
import ma.tasrih.declarations.domain.DeclarationTotals;
import ma.tasrih.intake.domain.DepositReview;
import ma.tasrih.kernel.Money;
import ma.tasrih.rates.domain.RateBook;

/**
 * What filing some lines of a file late costs at least: the fixed penalty for filing. What is owed
 * for lines that cannot be read is not known, so surcharges are not foretold.
 */
@ApplicationScoped
public class PenaltyIfLate {

  @Inject RateBook rates;

  /**
   * @param people how many lines of each month would be late
   */
  public Money of(DepositReview review, ToIntFunction<DeclarationTotals> people) {
    return review.parts().stream()
        .map(DepositReview.Part::declaration)
        .map(one -> of(one, people.applyAsInt(one.totals())))
        .reduce(Money.ZERO, Money::plus);
  }

  private Money of(Declaration declaration, int people) {
    LocalDate due = declaration.effectiveDueDate();
    Assessment nothingKnown = new Assessment(declaration.key().period(), List.of());
    return LateCharges.of(
            new LateCase(nothingKnown, people, due, due.plusDays(1), due),
            rates,
            LatePolicy.CURRENT)
        .total();
  }
}
