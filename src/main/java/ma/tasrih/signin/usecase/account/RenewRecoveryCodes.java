package ma.tasrih.signin.usecase.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.journal.usecase.JournalWriter;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.signin.domain.SignInRefusal;
import ma.tasrih.signin.usecase.SecondFactors;
import ma.tasrih.signin.usecase.SignInAct;
import ma.tasrih.signin.usecase.StepUp;
import ma.tasrih.signin.usecase.StepUpReason;

/** Makes a new set of recovery codes; the old ones are worth nothing from then on. */
@ApplicationScoped
@Transactional
public class RenewRecoveryCodes {

  @Inject SecondFactors factors;
  @Inject RecoverySet recoverySet;
  @Inject StepUp stepUp;
  @Inject JournalWriter journal;

  /**
   * The codes, to be shown this once; none for whoever has no second factor to recover.
   *
   * @throws Refusal {@link SignInRefusal#STEP_UP_NEEDED}
   */
  public List<String> renew(Actor actor) {
    stepUp.require(StepUpReason.SECOND_FACTOR);
    if (factors.of(actor.userId()).isEmpty()) {
      return List.of();
    }
    journal.append(SignInAct.RECOVERY_CODES_RENEWED.by(actor));
    return recoverySet.renew(actor.userId());
  }
}
