package ma.tasrih.signin.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * How often a password was wrong in a row. The first tries are free, then the wait doubles from one
 * second to a minute and stays there: nobody is ever locked out for good.
 *
 * @param count wrong passwords since the last right one
 * @param last when the last of them was tried
 */
public record FailedTries(int count, Instant last) {

  private static final int FREE = 3;
  private static final Duration LONGEST = Duration.ofMinutes(1);
  private static final int DOUBLINGS_TO_LONGEST = 6;

  /** From when the next try is looked at. */
  public Instant nextTryAt() {
    return last.plus(wait(count));
  }

  private static Duration wait(int count) {
    if (count < FREE) {
      return Duration.ZERO;
    }
    int doublings = count - FREE;
    return doublings >= DOUBLINGS_TO_LONGEST ? LONGEST : Duration.ofSeconds(1L << doublings);
  }
}
