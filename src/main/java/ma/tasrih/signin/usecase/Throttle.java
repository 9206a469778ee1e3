package ma.tasrih.signin.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.signin.domain.SignInRefusal;
import ma.tasrih.signin.domain.Tries;
import ma.tasrih.signin.domain.TryCounters;
import ma.tasrih.signin.domain.TryKey;

/**
 * Makes tries wait. A try is counted before it is looked at, by a compare-and-set in the database:
 * however many come at once and on however many nodes, a lane lets one through at a time it is
 * open. What a lane has to wait for is remembered here, so that a flood asks the database nothing.
 */
@ApplicationScoped
public class Throttle {

  private static final int RACES = 4;
  private static final int MOST_REMEMBERED = 50_000;

  @Inject TryCounters counters;
  @Inject Clock clock;

  private final Map<String, Instant> waiting = new ConcurrentHashMap<>();

  /** How long this lane still waits, as far as this node knows; asks nobody. */
  public Duration remembered(TryKey key) {
    Instant until = waiting.get(key.hash());
    if (until == null) {
      return Duration.ZERO;
    }
    Duration left = Duration.between(clock.instant(), until);
    if (left.isNegative() || left.isZero() || left.compareTo(Tries.LONGEST) > 0) {
      waiting.remove(key.hash(), until);
      return Duration.ZERO;
    }
    return left;
  }

  /**
   * Lets a try pass that is counted elsewhere.
   *
   * @throws Refusal {@link SignInRefusal#SIGN_IN_TOO_SOON}
   */
  public void require(TryKey key) {
    refuse(remembered(key));
    counters.find(key.hash()).ifPresent(tries -> refuse(key, tries));
  }

  /**
   * Counts a try as failed and lets it pass; {@link #succeeded} takes that back.
   *
   * @throws Refusal {@link SignInRefusal#SIGN_IN_TOO_SOON}, and nothing is counted
   */
  public void claim(TryKey key) {
    refuse(remembered(key));
    for (int race = 0; race < RACES; race++) {
      Optional<Tries> seen = counters.find(key.hash());
      seen.ifPresent(tries -> refuse(key, tries));
      if (count(key, seen)) {
        return;
      }
    }
    refuse(Duration.ofSeconds(1));
  }

  /** Counts a failure of a try that was let through by another lane. */
  public void failed(TryKey key) {
    for (int race = 0; race < RACES; race++) {
      if (count(key, counters.find(key.hash()))) {
        return;
      }
    }
  }

  /** Forgets the failures of a lane. */
  public void succeeded(TryKey key) {
    counters.clear(key.hash());
    waiting.remove(key.hash());
  }

  private boolean count(TryKey key, Optional<Tries> seen) {
    Instant now = clock.instant();
    Tries next =
        seen.map(tries -> tries.oneMore(key.lane(), now))
            .orElseGet(() -> Tries.first(key.lane(), now));
    boolean moved =
        seen.map(tries -> counters.move(key.hash(), tries, next))
            .orElseGet(() -> counters.start(key.hash(), next));
    if (moved) {
      remember(key, next);
    }
    return moved;
  }

  private void refuse(TryKey key, Tries tries) {
    Duration wait = tries.waitAt(clock.instant());
    if (!wait.isZero()) {
      remember(key, tries);
      refuse(wait);
    }
  }

  private void remember(TryKey key, Tries tries) {
    Instant now = clock.instant();
    if (tries.nextAt().isAfter(now)) {
      if (waiting.size() >= MOST_REMEMBERED) {
        waiting.values().removeIf(until -> !until.isAfter(now));
      }
      if (waiting.size() >= MOST_REMEMBERED) {
        waiting.clear(); // only a memory: the database still knows
      }
      waiting.put(key.hash(), tries.nextAt());
    }
  }

  private static void refuse(Duration wait) {
    if (!wait.isZero()) {
      throw tooSoon(wait);
    }
  }

  static Refusal tooSoon(Duration wait) {
    return new Refusal(SignInRefusal.SIGN_IN_TOO_SOON, Long.toString(wait.toSeconds() + 1));
  }
}
