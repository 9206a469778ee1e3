package ma.tasrih.signin.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.journal.domain.JournalEntry;
import ma.tasrih.journal.usecase.JournalWriter;
import ma.tasrih.kernel.Sha256;
import ma.tasrih.signin.domain.FailedTries;
import ma.tasrih.signin.domain.SignInFailures;

/**
 * Remembers how sign-ins went. Those that went well are in the journal; wrong passwords only in the
 * log, since anybody could fill the journal with them, and there by the hash of what was typed,
 * since people type passwords into the wrong field.
 */
@ApplicationScoped
public class SignInRecord {

  private static final Logger LOG = Logger.getLogger(SignInRecord.class.getName());
  private static final Duration KEPT = Duration.ofDays(1);
  private static final int SHOWN = 16;

  @Inject SignInFailures failures;
  @Inject JournalWriter journal;
  @Inject Clock clock;

  Optional<FailedTries> tries(String login) {
    return failures.of(login);
  }

  @Transactional
  public void failed(String login) {
    Instant now = clock.instant();
    failures.clearBefore(now.minus(KEPT));
    failures.add(login, now);
    String hash = Sha256.hex(login.getBytes(StandardCharsets.UTF_8));
    LOG.log(Level.WARNING, "wrong password, login {0}", hash.substring(0, SHOWN));
  }

  @Transactional
  public void succeeded(Actor actor) {
    failures.clear(actor.login());
    String user = Long.toString(actor.userId());
    journal.append(JournalEntry.of(actor.login(), SignInAct.SIGNED_IN.name(), "USER", user));
  }
}
