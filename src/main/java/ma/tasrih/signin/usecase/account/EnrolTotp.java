package ma.tasrih.signin.usecase.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.journal.usecase.JournalWriter;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.signin.domain.Proof;
import ma.tasrih.signin.domain.SignInRefusal;
import ma.tasrih.signin.domain.code.RecoveryCodes;
import ma.tasrih.signin.domain.code.Totp;
import ma.tasrih.signin.domain.code.TotpSecrets;
import ma.tasrih.signin.domain.visit.OpenedSession;
import ma.tasrih.signin.domain.visit.Sessions;
import ma.tasrih.signin.usecase.SignInAct;
import ma.tasrih.signin.usecase.StepUp;
import ma.tasrih.signin.usecase.StepUpReason;

/**
 * Makes an authenticator application somebody's second factor, once it has shown a right code; that
 * code is used up. Recovery codes come with it.
 */
@ApplicationScoped
@Transactional
public class EnrolTotp {

  @Inject TotpSecrets secrets;
  @Inject RecoveryCodes recovery;
  @Inject RecoverySet recoverySet;
  @Inject Sessions sessions;
  @Inject StepUp stepUp;
  @Inject JournalWriter journal;
  @Inject Clock clock;

  /**
   * The recovery codes, to be shown this once; none when the user has a set already.
   *
   * @param code what the application shows for the secret now
   * @throws Refusal {@link SignInRefusal#STEP_UP_NEEDED}; {@link SignInRefusal#CODE_NOT_CONFIRMED}
   */
  public List<String> confirm(Actor actor, OpenedSession session, byte[] secret, String code) {
    stepUp.require(StepUpReason.SECOND_FACTOR);
    Instant now = clock.instant();
    OptionalLong step = Totp.matching(secret, code.replaceAll("\\s", ""), now);
    if (step.isEmpty() || !secrets.use(actor.userId(), step.getAsLong())) {
      throw new Refusal(SignInRefusal.CODE_NOT_CONFIRMED);
    }
    secrets.put(actor.userId(), secret, now);
    sessions.proven(session.id(), Set.of(Proof.TOTP), now);
    journal.append(SignInAct.SECOND_FACTOR_ADDED.by(actor).withDetail(Proof.TOTP.name()));
    return recovery.left(actor.userId()) > 0 ? List.of() : recoverySet.renew(actor.userId());
  }
}
