package ma.tasrih.signin.usecase.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.journal.usecase.JournalWriter;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.signin.domain.Proof;
import ma.tasrih.signin.domain.SignInRefusal;
import ma.tasrih.signin.domain.code.RecoveryCodes;
import ma.tasrih.signin.domain.code.TotpSecrets;
import ma.tasrih.signin.usecase.SecondFactors;
import ma.tasrih.signin.usecase.SignInAct;
import ma.tasrih.signin.usecase.StepUp;
import ma.tasrih.signin.usecase.StepUpReason;

/** Takes the authenticator application away; with the last second factor the codes go too. */
@ApplicationScoped
@Transactional
public class RemoveTotp {

  @Inject TotpSecrets secrets;
  @Inject RecoveryCodes recovery;
  @Inject SecondFactors factors;
  @Inject StepUp stepUp;
  @Inject JournalWriter journal;

  /**
   * @throws Refusal {@link SignInRefusal#STEP_UP_NEEDED}
   */
  public void remove(Actor actor) {
    stepUp.require(StepUpReason.SECOND_FACTOR);
    if (secrets.remove(actor.userId())) {
      journal.append(SignInAct.SECOND_FACTOR_REMOVED.by(actor).withDetail(Proof.TOTP.name()));
    }
    if (factors.of(actor.userId()).isEmpty()) {
      recovery.removeAll(actor.userId());
    }
  }
}
