package ma.tasrih.intake.usecase.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import ma.tasrih.contributions.domain.late.LateCase;
import ma.tasrih.contributions.domain.late.LatePolicy;
import ma.tasrih.contributions.domain.late.PaymentOutlook;
import ma.tasrih.declarations.domain.AmountsToOrder;
import ma.tasrih.declarations.domain.Declaration;
import ma.tasrih.declarations.domain.Kind;
import ma.tasrih.declarations.usecase.AmountToOrder;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.identity.usecase.ActFor;
import ma.tasrih.intake.domain.finish.DryRun;
import ma.tasrih.rates.domain.RateBook;

/**
 * What filing a month would come to today. Only for an employer the actor may prepare declarations
 * for, as with the register: to anybody else a check says the same on every day.
 */
@ApplicationScoped
public class RunDry {

  @Inject private ActFor actFor;
  @Inject private AmountToOrder amountToOrder;
  @Inject private MonthBefore monthBefore;
  @Inject private RateBook rates;
  @Inject private Clock clock;

  /**
   * @param declaration checked or staged, not filed
   * @return empty when nothing of it can be filed or the employer is none of the actor's
   */
  public Optional<DryRun> of(Actor actor, Declaration declaration) {
    return declaration.isFileable()
        ? actFor
            .find(actor, declaration.key().affiliate(), Scope.PREPARE)
            .map(w -> run(w, declaration))
        : Optional.empty();
  }

  private DryRun run(ActingFor who, Declaration declaration) {
    AmountsToOrder amounts = amountToOrder.of(who, declaration);
    return new DryRun(
        amounts.toOrder().plus(amounts.toRepay()),
        lastMonth(who, declaration),
        outlook(declaration));
  }

  /** What paying on one day or another costs; empty for a corrective declaration. */
  Optional<PaymentOutlook> outlook(Declaration declaration) {
    if (declaration.kind() == Kind.CORRECTIVE) {
      return Optional.empty();
    }
    LocalDate today = LocalDate.now(clock);
    return Optional.of(
        PaymentOutlook.of(
            new LateCase(
                declaration.assessment(),
                declaration.totals().accepted(),
                declaration.effectiveDueDate(),
                today,
                today),
            rates,
            LatePolicy.CURRENT));
  }

  private Optional<DryRun.LastMonth> lastMonth(ActingFor who, Declaration declaration) {
    if (declaration.kind() != Kind.PRINCIPAL) {
      return Optional.empty();
    }
    return monthBefore
        .compare(who, declaration)
        .map(one -> new DryRun.LastMonth(one.since(), one.due(), one.people()));
  }
}
