package ma.tasrih.journal.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import ma.tasrih.journal.domain.ChainedEntry;
import ma.tasrih.journal.domain.JournalSearch;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.platform.persistence.Jdbc;

/** Looks the journal's table up by actor and affiliate. */
@ApplicationScoped
public class JournalSearchTable implements JournalSearch {

  private static final String READ =
      "SELECT chain, position, at, actor, affiliate_number, act, object_type, object_id, result,"
          + " document_sha256, detail, prev_hash, hash FROM journal_entry";
  private static final String NEWEST = " ORDER BY at DESC, chain DESC, position DESC LIMIT ?";
  private static final String ACTS =
      READ + " WHERE actor = ? AND affiliate_number = ? AND at >= ? AND at < ?" + NEWEST;
  private static final String ON =
      READ + " WHERE object_type = ? AND object_id = ? AND FIND_IN_SET(act, ?) > 0" + NEWEST;

  @Inject Jdbc jdbc;

  @Override
  public List<ChainedEntry> acts(
      String actor, AffiliateNumber affiliate, Instant from, Instant until, int limit) {
    return jdbc.list(ACTS, JournalTables::chained, actor, affiliate.digits(), from, until, limit);
  }

  @Override
  public List<ChainedEntry> on(String objectType, String objectId, Set<String> acts, int limit) {
    return jdbc.list(
        ON, JournalTables::chained, objectType, objectId, String.join(",", acts), limit);
  }
}
