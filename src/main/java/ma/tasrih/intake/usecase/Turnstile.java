package ma.tasrih.intake.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import ma.tasrih.kernel.TransientFailure;

/**
 * Lets a few acts that lock rows in at a time, first come first served: a crowd waiting for one row
 * must not hold every database connection. An act undone by a deadlock is tried again.
 */
@ApplicationScoped
public class Turnstile {

  private static final int AT_ONCE = 8;
  private static final int TRIES = 5;

  private final Semaphore places = new Semaphore(AT_ONCE, true);

  <T> T pass(Supplier<T> act) {
    places.acquireUninterruptibly();
    try {
      return tryAgain(act);
    } finally {
      places.release();
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
