package ma.tasrih.identity.domain.watch;

import java.time.Instant;

/** How often each account was refused, hour by hour. */
public interface RefusalCounts {

  /**
   * Counts one more, and forgets hours before a moment.
   *
   * @return how many it makes in that hour
   */
  int add(long userId, Instant hour, Instant forgetBefore);
}
