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
import ma.tasrih.signin.domain.passkeys.Passkeys;

/** Stops accepting a passkey that counts like a copy of another. */
@ApplicationScoped
public class SuspendPasskey {

  private static final Logger LOG = Logger.getLogger(SuspendPasskey.class.getName());

  @Inject Passkeys passkeys;
  @Inject JournalWriter journal;
  @Inject Clock clock;

  /** In a transaction of its own: the refusal that follows must not undo it. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void suspend(Actor actor, Passkey passkey) {
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
