package ma.tasrih.identity.domain.watch;

import java.time.LocalDate;

/** How much each account took out, day by day. */
public interface DownloadCounts {

  /**
   * Counts, unless that passes the limit; two calls at the same time never pass it together.
   *
   * @return whether it was counted
   */
  boolean take(long userId, LocalDate day, int documents, int people, DownloadLimit limit);
}
