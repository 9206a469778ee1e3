package ma.tasrih.signin.usecase;

import ma.tasrih.identity.domain.Actor;
import ma.tasrih.journal.domain.JournalEntry;

/** What this feature writes to the journal. */
public enum SignInAct {
  SIGNED_IN,
  STEPPED_UP,
  PASSWORD_CHANGED,
  PASSWORD_RESET_OFFERED,
  PASSWORD_RESET,
  SECOND_FACTOR_ADDED,
  SECOND_FACTOR_REMOVED,
  RECOVERY_CODES_RENEWED,
  SESSION_ENDED,
  DEVICE_FORGOTTEN;

  /** Somebody did this to their own account. */
  public JournalEntry by(Actor actor) {
    return JournalEntry.of(actor.login(), name(), "USER", Long.toString(actor.userId()));
  }
}
