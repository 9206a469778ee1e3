package ma.tasrih.signin.usecase.passkeys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.journal.domain.JournalEntry;
import ma.tasrih.journal.usecase.JournalWriter;
import ma.tasrih.signin.domain.passkeys.Passkey;
import ma.tasrih.signin.domain.passkeys.PasskeyUse;
import ma.tasrih.signin.domain.passkeys.Passkeys;

/** Remembers that a passkey was used. */
@ApplicationScoped
public class NotePasskeyUse {

  @Inject Passkeys passkeys;
  @Inject JournalWriter journal;
  @Inject Clock clock;

  /** False, and nothing noted, when another use of the same key came first. */
  @Transactional
  public boolean note(Actor actor, Passkey passkey, PasskeyUse use) {
    if (!passkeys.used(passkey.id(), use, clock.instant())) {
      return false;
    }
    journal.append(
        JournalEntry.of(
            actor.login(), PasskeyAct.PASSKEY_USED.name(), PasskeyAct.OBJECT, passkey.publicId()));
    return true;
  }
}
