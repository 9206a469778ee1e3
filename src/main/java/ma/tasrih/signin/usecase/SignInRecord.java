package ma.tasrih.signin.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import ma.tasrih.identity.domain.PasswordHash;
import ma.tasrih.identity.domain.Users;
import ma.tasrih.kernel.Sha256;
import ma.tasrih.signin.domain.TryCounters;
import ma.tasrih.signin.domain.TryKey;
import ma.tasrih.signin.domain.visit.Network;

/**
 * Remembers how tries went. Sign-ins that went well are in the journal; wrong passwords only in the
 * log, since anybody could fill the journal with them, and there by the hash of what was typed,
 * since people type passwords into the wrong field.
 */
@ApplicationScoped
public class SignInRecord {

  private static final Logger LOG = Logger.getLogger(SignInRecord.class.getName());
  private static final Duration KEPT = Duration.ofDays(1);
  private static final int SHOWN = 16;
  private static final int CLEARED_EVERY = 256;

  @Inject TryCounters counters;
  @Inject Throttle throttle;
  @Inject Users users;
  @Inject Clock clock;

  private final AtomicLong failures = new AtomicLong();

  /**
   * A wrong password or code; the lane itself was counted when it was claimed. Old counters go at
   * every 256th only: a flood must not make the database delete at every guess.
   */
  void failed(String who, TryKey lane, Network network) {
    if (failures.getAndIncrement() % CLEARED_EVERY == 0) {
      counters.clearBefore(clock.instant().minus(KEPT));
    }
    if (lane.lane() == TryKey.Lane.ACCOUNT) {
      throttle.failed(TryKey.network(network));
    }
    String hash = Sha256.hex(who.getBytes(StandardCharsets.UTF_8));
    LOG.log(
        Level.WARNING,
        "wrong password or code, lane {0}, login {1}",
        new Object[] {lane.lane(), hash.substring(0, SHOWN)});
  }

  /** Hashes of older times are made anew when their password is typed. */
  @Transactional
  public void strengthen(long userId, PasswordHash hash) {
    users.changePassword(userId, hash);
  }
}
