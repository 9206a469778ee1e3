package ma.tasrih.signin.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import ma.tasrih.signin.domain.TryKey.Lane;

/**
 * How often a try failed in a row. The first ones are free, then the wait doubles from one second
 * to a minute and stays there: nobody is ever locked out for good.
 *
 * @param failures tries since the last right one, 1 or more
 * @param last when the last of them was made, to the microsecond
 * @param nextAt from when the next one is looked at
 */
public record Tries(int failures, Instant last, Instant nextAt) {

  /** No wait is longer. */
  public static final Duration LONGEST = Duration.ofMinutes(1);

  private static final int DOUBLINGS_TO_LONGEST = 6;

  /** The first try, counted as failed until it proves right. */
  public static Tries first(Lane lane, Instant now) {
    return counted(lane, 1, now);
  }

  /** One more. */
  public Tries oneMore(Lane lane, Instant now) {
    boolean forgotten = last.plus(lane.memory()).isBefore(now);
    int most = Integer.MAX_VALUE - 1;
    return counted(lane, forgotten ? 1 : Math.min(failures, most) + 1, now);
  }

  /** Zero when a try may be made now; a clock that was set back makes nobody wait. */
  public Duration waitAt(Instant now) {
    Duration left = Duration.between(now, nextAt);
    return left.isNegative() || left.compareTo(LONGEST) > 0 ? Duration.ZERO : left;
  }

  private static Tries counted(Lane lane, int failures, Instant now) {
    Instant at = now.truncatedTo(ChronoUnit.MICROS);
    return new Tries(failures, at, at.plus(after(failures, lane.free())));
  }

  private static Duration after(int failures, int free) {
    if (failures < free) {
      return Duration.ZERO;
    }
    int doublings = failures - free;
    return doublings >= DOUBLINGS_TO_LONGEST ? LONGEST : Duration.ofSeconds(1L << doublings);
  }
}
