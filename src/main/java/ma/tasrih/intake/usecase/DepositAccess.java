package ma.tasrih.intake.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import ma.tasrih.declarations.domain.DepositDeclarations;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.identity.usecase.ActFor;
import ma.tasrih.intake.domain.Deposit;
import ma.tasrih.intake.domain.Deposits;
import ma.tasrih.intake.domain.IntakeRefusal;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.kernel.Refusal;

/**
 * Who may look at a deposit. Whoever sent it, while they may read something in it: an accountant
 * whose mandate ended no longer sees what it had sent. And whoever may read everything in it: what
 * an accountant prepared stays with the employer. Nobody of the fund before it is filed.
 */
@ApplicationScoped
class DepositAccess {

  @Inject private Deposits deposits;
  @Inject private DepositDeclarations declarations;
  @Inject private ActFor actFor;

  /**
   * @throws Refusal {@link IntakeRefusal#DEPOSIT_NOT_FOUND} in the same words whether it exists
   */
  Deposit require(Actor actor, String publicId) {
    return deposits
        .find(publicId)
        .filter(deposit -> mayRead(actor, deposit))
        .orElseThrow(() -> new Refusal(IntakeRefusal.DEPOSIT_NOT_FOUND));
  }

  boolean mayRead(Actor actor, Deposit deposit) {
    Set<AffiliateNumber> inIt = new HashSet<>(declarations.affiliates(deposit.id()));
    if (deposit.asked().affiliate() != null) {
      inIt.add(deposit.asked().affiliate());
    }
    if (deposit.userId() == actor.userId()) {
      return inIt.isEmpty() || inIt.stream().anyMatch(affiliate -> reads(actor, affiliate));
    }
    return !actor.isFund()
        && !inIt.isEmpty()
        && inIt.stream().allMatch(affiliate -> reads(actor, affiliate));
  }

  private boolean reads(Actor actor, AffiliateNumber affiliate) {
    return actFor.find(actor, affiliate, Scope.READ).isPresent();
  }
}
