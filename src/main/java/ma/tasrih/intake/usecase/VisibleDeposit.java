package ma.tasrih.intake.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ma.tasrih.declarations.domain.DepositDeclarations;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.AffiliateRight;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.identity.usecase.MyAffiliates;
import ma.tasrih.intake.domain.Deposit;
import ma.tasrih.intake.domain.Deposits;
import ma.tasrih.kernel.AffiliateNumber;

/**
 * Decides who sees a deposit. Whoever sent it does, as long as something in it is still theirs; so
 * does whoever may read for every affiliate in it: the employer sees what its accountant sent for
 * it, and keeps it when the mandate ends.
 */
@ApplicationScoped
class VisibleDeposit {

  @Inject private Deposits deposits;
  @Inject private DepositDeclarations declarations;
  @Inject private MyAffiliates myAffiliates;

  Optional<Deposit> find(Actor actor, String publicId) {
    return deposits.candidate(publicId).filter(deposit -> sees(actor, deposit));
  }

  boolean sees(Actor actor, Deposit deposit) {
    List<AffiliateNumber> about = about(deposit);
    boolean sender = deposit.userId() == actor.userId();
    if (about.isEmpty()) {
      return sender;
    }
    List<AffiliateRight> mine = myAffiliates.list(actor);
    return sender
        ? about.stream().anyMatch(numbers(mine)::contains)
        : numbers(mine.stream().filter(a -> a.scopes().contains(Scope.READ)).toList())
            .containsAll(about);
  }

  private static Set<AffiliateNumber> numbers(List<AffiliateRight> rights) {
    return rights.stream().map(AffiliateRight::affiliate).collect(Collectors.toSet());
  }

  /** Whom it concerns, as far as it is known. */
  private List<AffiliateNumber> about(Deposit deposit) {
    List<AffiliateNumber> staged =
        deposit.isChecked() ? declarations.affiliates(deposit.id(), deposit.attempt()) : List.of();
    AffiliateNumber asked = deposit.asked().affiliate();
    return staged.isEmpty() && asked != null ? List.of(asked) : staged;
  }
}
