package ma.tasrih.identity.usecase.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.logging.Level;
import java.util.logging.Logger;
import ma.tasrih.identity.domain.watch.Alert;
import ma.tasrih.identity.domain.watch.Alerts;
import ma.tasrih.identity.usecase.IdentityAct;
import ma.tasrih.journal.domain.JournalEntry;
import ma.tasrih.journal.usecase.JournalWriter;

/**
 * Tells the administrators of something, and the journal the first time of a day. Kept even when
 * the call that caused it is refused.
 */
@ApplicationScoped
public class RaiseAlert {

  private static final Logger LOG = Logger.getLogger(RaiseAlert.class.getName());

  @Inject Alerts alerts;
  @Inject JournalWriter journal;
  @Inject Clock clock;

  /**
   * @param subject login concerned, or {@code system}
   * @param detail figures and codes, at most 200 characters
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void raise(Alert.Kind kind, String subject, String detail) {
    Instant now = clock.instant();
    if (alerts.raise(kind, subject, LocalDate.now(clock), now, detail)) {
      LOG.log(Level.WARNING, "alert {0}: {1}, {2}", new Object[] {kind, subject, detail});
      journal.append(
          JournalEntry.of("system", IdentityAct.ALERT_RAISED.name(), "ALERT", kind.name())
              .withDetail(subject + ": " + detail));
    }
  }
}
