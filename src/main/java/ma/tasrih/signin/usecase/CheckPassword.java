package ma.tasrih.signin.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.PasswordHash;
import ma.tasrih.identity.domain.User;
import ma.tasrih.identity.domain.Users;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.signin.domain.FailedTries;
import ma.tasrih.signin.domain.SignInRefusal;

/**
 * The first step of signing in: login and password. An unknown login costs the same hash as a known
 * one. One hash is made at a time and few callers wait for their turn, so that guessing takes
 * neither the machine nor its threads. No transaction is open while hashing.
 */
@ApplicationScoped
public class CheckPassword {

  private static final int LONGEST = 256;
  private static final int HASHES_AT_ONCE = 1;
  private static final int LONGEST_QUEUE = 30;
  private static final long LONGEST_WAIT_SECONDS = 10;

  private final Semaphore turn = new Semaphore(HASHES_AT_ONCE, true);
  private final PasswordHash nobody = PasswordHash.ofNobody(new SecureRandom());

  @Inject Users users;
  @Inject SignInRecord record;
  @Inject Clock clock;

  /**
   * Who this is.
   *
   * @throws Refusal {@link SignInRefusal#SIGN_IN_WRONG}, {@link SignInRefusal#SIGN_IN_TOO_SOON}
   *     after several wrong passwords in a row, or {@link SignInRefusal#SIGN_IN_BUSY}
   */
  public Actor check(String login, String password) {
    if (login.length() > LONGEST || password.length() > LONGEST) {
      throw new Refusal(SignInRefusal.SIGN_IN_WRONG);
    }
    refuseWhenTooSoon(login);
    takeTurn();
    try {
      refuseWhenTooSoon(login); // others may have guessed while this try waited
      return compare(login, password);
    } finally {
      turn.release();
    }
  }

  private Actor compare(String login, String password) {
    Optional<User> user = users.byLogin(login).filter(User::active);
    boolean right = user.map(User::passwordHash).orElse(nobody).matches(password);
    if (!right || user.isEmpty()) {
      record.failed(login);
      throw new Refusal(SignInRefusal.SIGN_IN_WRONG);
    }
    Actor actor = user.get().asActor();
    record.succeeded(actor);
    return actor;
  }

  private void refuseWhenTooSoon(String login) {
    Instant now = clock.instant();
    Instant next = record.tries(login).map(FailedTries::nextTryAt).orElse(Instant.MIN);
    if (now.isBefore(next)) {
      long seconds = Duration.between(now, next).toSeconds() + 1;
      throw new Refusal(SignInRefusal.SIGN_IN_TOO_SOON, Long.toString(seconds));
    }
  }

  private void takeTurn() {
    try {
      if (turn.getQueueLength() < LONGEST_QUEUE
          && turn.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
    throw new Refusal(SignInRefusal.SIGN_IN_BUSY);
  }
}
