package ma.tasrih.intake.usecase.fix;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import ma.tasrih.declarations.domain.DepositDeclarations;
import ma.tasrih.declarations.domain.DepositPart;
import ma.tasrih.declarations.domain.draft.Field;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.IdentityRefusal;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.identity.domain.Users;
import ma.tasrih.identity.usecase.ActFor;
import ma.tasrih.identity.usecase.MyAffiliates;
import ma.tasrih.intake.domain.Deposit;
import ma.tasrih.intake.domain.DepositState;
import ma.tasrih.intake.domain.Deposits;
import ma.tasrih.intake.domain.IntakeRefusal;
import ma.tasrih.intake.domain.SeenDeposit;
import ma.tasrih.intake.domain.fix.LineCell;
import ma.tasrih.intake.format.table.AffiliateText;
import ma.tasrih.intake.usecase.look.VisibleDeposit;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.kernel.Refusal;

/**
 * Whose deposit may be corrected by whom: by whoever sees it whole and may prepare for every
 * employer in it that is the sender's.
 */
@ApplicationScoped
class FixableDeposit {

  @Inject private Deposits deposits;
  @Inject private VisibleDeposit visibleDeposit;
  @Inject private DepositDeclarations declarations;
  @Inject private ActFor actFor;
  @Inject private MyAffiliates myAffiliates;
  @Inject private Users users;

  /** To look at its lines, which are whole or nothing. */
  SeenDeposit seen(Actor actor, String publicId) {
    SeenDeposit seen = visibleDeposit.find(actor, publicId).orElseThrow(FixableDeposit::none);
    requireWhole(seen);
    return seen;
  }

  /** To correct it. */
  SeenDeposit require(Actor actor, String publicId) {
    return require(actor, deposits.candidate(publicId).orElseThrow(FixableDeposit::none));
  }

  SeenDeposit require(Actor actor, Deposit deposit) {
    SeenDeposit seen = visibleDeposit.see(actor, deposit).orElseThrow(FixableDeposit::none);
    List<DepositPart> taken =
        declarations.parts(deposit.id(), deposit.checkedAttempt()).stream()
            .filter(part -> !part.refused())
            .filter(part -> seen.view().shows(part.affiliate()))
            .toList();
    taken.forEach(part -> actFor.require(actor, part.affiliate(), Scope.PREPARE));
    if (taken.isEmpty() && deposit.about() != null) {
      actFor.require(actor, deposit.about(), Scope.PREPARE);
    } else if (taken.isEmpty()
        && myAffiliates.list(actor).stream()
            .noneMatch(right -> right.scopes().contains(Scope.PREPARE))) {
      throw new Refusal(IdentityRefusal.SCOPE_MISSING);
    }
    requireWhole(seen);
    return seen;
  }

  /**
   * The file is checked with its sender's rights: nobody moves a line to an employer that is not
   * theirs to prepare for, however the number is written that the reader would take.
   */
  void requireOwn(Actor actor, LineCell cell, String value) {
    if (cell.field() == Field.AFFILIATE) {
      AffiliateNumber affiliate =
          AffiliateText.read(value)
              .orElseThrow(() -> new Refusal(IntakeRefusal.AFFILIATE_MALFORMED, value));
      actFor.require(actor, affiliate, Scope.PREPARE);
    }
  }

  /**
   * Lines that come back, or back to an employer, when an act is taken back: those the sender's
   * rights would let in must be the actor's own to prepare for.
   */
  void requireOwn(Actor actor, Deposit deposit, Set<AffiliateNumber> employers) {
    Actor sender = users.byId(deposit.userId()).orElseThrow().asActor();
    employers.stream()
        .filter(employer -> actFor.find(sender, employer, Scope.PREPARE).isPresent())
        .forEach(employer -> actFor.require(actor, employer, Scope.PREPARE));
  }

  /** Filed is filed, and what was never checked has nothing to correct yet. */
  static void requireOpen(Deposit deposit) {
    if (deposit.state() == DepositState.SUBMITTED) {
      throw new Refusal(IntakeRefusal.FIXES_CLOSED);
    }
    if (deposit.checkedAttempt() == 0) {
      throw new Refusal(IntakeRefusal.NOT_CHECKED_YET);
    }
  }

  private static void requireWhole(SeenDeposit seen) {
    if (!seen.view().whole() || !seen.ended().isEmpty()) {
      throw new Refusal(IntakeRefusal.FIX_WHOLE_FILES_ONLY);
    }
  }

  private static Refusal none() {
    return new Refusal(IntakeRefusal.DEPOSIT_NOT_FOUND);
  }
}
