package ma.tasrih.intake.usecase.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import ma.tasrih.declarations.domain.Declaration;
import ma.tasrih.declarations.domain.DepositDeclarations;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.identity.usecase.ActFor;
import ma.tasrih.intake.domain.Deposit;
import ma.tasrih.intake.domain.DepositState;
import ma.tasrih.intake.domain.Deposits;
import ma.tasrih.intake.domain.IntakeRefusal;
import ma.tasrih.intake.domain.SeenDeposit;
import ma.tasrih.intake.usecase.look.VisibleDeposit;
import ma.tasrih.kernel.Refusal;

/** The months of a checked file that are not filed and that somebody may prepare. */
@ApplicationScoped
class WaitingParts {

  @Inject private VisibleDeposit visibleDeposit;
  @Inject private Deposits deposits;
  @Inject private DepositDeclarations staged;
  @Inject private FiledInDeposit filedInDeposit;
  @Inject private ActFor actFor;

  /** A month and the right to prepare it. */
  record Part(ActingFor who, Declaration declaration) {}

  /** A file, held until the transaction ends, and what waits in it. */
  record Waiting(Deposit deposit, List<Part> parts) {}

  /**
   * @throws Refusal when nothing of it is the actor's, it is filed or not checked yet, or they may
   *     not prepare declarations for somebody in it
   */
  Waiting of(Actor actor, String publicId) {
    Deposit found = visibleDeposit.find(actor, publicId).orElseThrow(WaitingParts::none).deposit();
    Deposit deposit = deposits.lock(found.id());
    SeenDeposit seen = visibleDeposit.see(actor, deposit).orElseThrow(WaitingParts::none);
    if (seen.deposit().state() == DepositState.SUBMITTED) { // its reason is kept with the filing
      throw filedInDeposit.refusal(actor, deposit);
    }
    if (!seen.deposit().isChecked()) {
      throw new Refusal(IntakeRefusal.NOT_CHECKED_YET);
    }
    List<Part> parts = new ArrayList<>();
    for (Declaration part :
        FileDeposit.inOrderOfLocks(staged.of(deposit.id(), deposit.attempt()))) {
      if (part.filing() == null && seen.view().shows(part.key().affiliate())) {
        parts.add(new Part(actFor.require(actor, part.key().affiliate(), Scope.PREPARE), part));
      }
    }
    return new Waiting(deposit, parts);
  }

  private static Refusal none() {
    return new Refusal(IntakeRefusal.DEPOSIT_NOT_FOUND);
  }
}
