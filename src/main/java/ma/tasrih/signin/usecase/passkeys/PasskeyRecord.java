package ma.tasrih.signin.usecase.passkeys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.journal.domain.JournalEntry;
import ma.tasrih.journal.usecase.JournalWriter;
import ma.tasrih.signin.domain.passkeys.Passkey;
import ma.tasrih.signin.domain.passkeys.PasskeyUse;
import ma.tasrih.signin.domain.passkeys.Passkeys;

/** Remembers how passkeys were used; refused answers of strangers stand in the log only. */
@ApplicationScoped
public class PasskeyRecord {

  private static final Logger LOG = Logger.getLogger(PasskeyRecord.class.getName());

  @Inject Passkeys passkeys;
  @Inject JournalWriter journal;
  @Inject Clock clock;

  /** False, and nothing noted, when another use of the same key came first. */
  @Transactional
  public boolean used(Actor actor, Passkey passkey, PasskeyUse use) {
    if (!passkeys.used(passkey.id(), use, clock.instant())) {
      return false;
    }
    journal.append(
        JournalEntry.of(
            actor.login(), PasskeyAct.PASSKEY_USED.name(), PasskeyAct.OBJECT, passkey.publicId()));
    return true;
  }

  /** In a transaction of its own: the refusal that follows must not undo it. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void suspended(Actor actor, Passkey passkey) {
    passkeys.suspend(passkey.id(), clock.instant());
    LOG.log(Level.WARNING, "passkey {0} counts like a copy", passkey.publicId());
    journal.append(
        JournalEntry.of(
            actor.login(),
            PasskeyAct.PASSKEY_SUSPENDED.name(),
            PasskeyAct.OBJECT,
            passkey.publicId()));
  }
}
