package ma.tasrih.signin.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.signin.domain.SignInRefusal;

/**
 * Who may hash now. Strangers and known browsers have a turn each, so that neither takes the
 * other's, and few wait, so that hashing takes neither the machine nor its threads.
 */
@ApplicationScoped
public class HashTurns {

  private static final Logger LOG = Logger.getLogger(HashTurns.class.getName());
  private static final int QUEUE = 16;
  private static final long LONGEST_WAIT_SECONDS = 10;
  private static final long TOLD_EVERY = 100;

  private final Semaphore strangers = new Semaphore(1, true);
  private final Semaphore known = new Semaphore(1, true);
  private final AtomicLong taken = new AtomicLong();

  /**
   * Does something dear when it is its turn.
   *
   * @throws Refusal {@link SignInRefusal#SIGN_IN_BUSY} when too many wait
   */
  public <T> T take(boolean knownDevice, Supplier<T> work) {
    Semaphore turn = knownDevice ? known : strangers;
    await(turn);
    try {
      return work.get();
    } finally {
      turn.release();
    }
  }

  /** Counts a hash; a flood shows in the log. */
  public void count() {
    long now = taken.incrementAndGet();
    if (now % TOLD_EVERY == 0) {
      LOG.log(Level.INFO, "{0} passwords and codes looked at since the start", now);
    }
  }

  private static void await(Semaphore turn) {
    try {
      if (turn.getQueueLength() < QUEUE
          && turn.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
    throw new Refusal(SignInRefusal.SIGN_IN_BUSY);
  }
}
