package ma.tasrih.signin.usecase.passkeys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.IdentityRefusal;
import ma.tasrih.journal.domain.JournalEntry;
import ma.tasrih.journal.usecase.JournalWriter;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.signin.domain.passkeys.Passkeys;

/** Forgets a passkey of one's own; from then on it opens nothing. */
@ApplicationScoped
@Transactional
public class RemovePasskey {

  @Inject Passkeys passkeys;
  @Inject JournalWriter journal;

  /**
   * Removes it.
   *
   * @throws Refusal {@link IdentityRefusal#NOT_FOUND} when none of the actor's has this id
   */
  public void remove(Actor actor, String publicId) {
    if (!passkeys.remove(actor.userId(), publicId)) {
      throw new Refusal(IdentityRefusal.NOT_FOUND);
    }
    journal.append(
        JournalEntry.of(
            actor.login(), PasskeyAct.PASSKEY_REMOVED.name(), PasskeyAct.OBJECT, publicId));
  }
}
