package ma.tasrih.signin.usecase.passkeys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.IdentityRefusal;
import ma.tasrih.journal.domain.JournalEntry;
import ma.tasrih.journal.usecase.JournalWriter;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.signin.domain.SignInRefusal;
import ma.tasrih.signin.domain.passkeys.Passkeys;
import ma.tasrih.signin.usecase.StepUp;
import ma.tasrih.signin.usecase.StepUpReason;

/** Forgets a passkey of one's own; from then on it opens nothing. */
@ApplicationScoped
@Transactional
public class RemovePasskey {

  @Inject Passkeys passkeys;
  @Inject StepUp stepUp;
  @Inject JournalWriter journal;

  /**
   * Removes it.
   *
   * @throws Refusal {@link SignInRefusal#STEP_UP_NEEDED}; {@link IdentityRefusal#NOT_FOUND} when
   *     none of the actor's has this id
   */
  public void remove(Actor actor, String publicId) {
    stepUp.require(StepUpReason.SECOND_FACTOR);
    if (!passkeys.remove(actor.userId(), publicId)) {
      throw new Refusal(IdentityRefusal.NOT_FOUND);
    }
    journal.append(
        JournalEntry.of(
            actor.login(), PasskeyAct.PASSKEY_REMOVED.name(), PasskeyAct.OBJECT, publicId));
  }
}
