package ma.tasrih.journal.domain;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import ma.tasrih.kernel.AffiliateNumber;

/** Looks entries up; for pages that show somebody what was done in their name. */
public interface JournalSearch {

  /**
   * What one actor did for one affiliate, newest first.
   *
   * @param from first moment, inclusive
   * @param until last moment, exclusive
   */
  List<ChainedEntry> acts(
      String actor, AffiliateNumber affiliate, Instant from, Instant until, int limit);

  /**
   * What was done to one thing, newest first.
   *
   * @param acts codes, without commas
   */
  List<ChainedEntry> on(String objectType, String objectId, Set<String> acts, int limit);
}
