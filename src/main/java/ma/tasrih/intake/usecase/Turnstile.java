package ma.tasrih.intake.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import ma.tasrih.intake.domain.IntakeRefusal;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.kernel.TransientFailure;

/**
 * Lets a few heavy acts of each kind in at a time, first come first served: a crowd waiting for one
 * row must not hold every database connection, nor keep another kind of act out. An act undone by a
 * deadlock is tried again.
 */
@ApplicationScoped
public class Turnstile {

  private static final int TRIES = 5;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** Kinds of acts, each with places of its own. */
  public enum Lane {
    RECEIPT(8),
    FILING(8),
    /** Checks that leave no trace: they hold memory, not rows. */
    CHECK(4);

    private final int places;

    Lane(int places) {
      this.places = places;
    }
  }

  private final Map<Lane, Semaphore> places = new EnumMap<>(Lane.class);
  private final Duration patience;

  public Turnstile() {
    this(PATIENCE);
  }

  Turnstile(Duration patience) {
    this.patience = patience;
    for (Lane lane : Lane.values()) {
      places.put(lane, new Semaphore(lane.places, true));
    }
  }

  /**
   * @throws Refusal when no place came free in a minute: nothing was done, and may be tried later
   */
  public <T> T pass(Lane lane, Supplier<T> act) {
    Semaphore place = places.get(lane);
    if (!isIn(place)) {
      throw new Refusal(IntakeRefusal.TOO_BUSY);
    }
    try {
      return tryAgain(act);
    } finally {
      place.release();
    }
  }

  private boolean isIn(Semaphore place) {
    try {
      return place.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static <T> T tryAgain(Supplier<T> act) {
    for (int attempt = 1; ; attempt++) {
      try {
        return act.get();
      } catch (TransientFailure failure) {
        if (attempt == TRIES) {
          throw failure;
        }
      }
    }
  }
}
