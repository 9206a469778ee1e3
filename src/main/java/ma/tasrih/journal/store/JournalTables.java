package ma.tasrih.journal.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import ma.tasrih.journal.domain.ChainHead;
import ma.tasrih.journal.domain.ChainedEntry;
import ma.tasrih.journal.domain.Journal;
import ma.tasrih.journal.domain.JournalEntry;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.platform.persistence.Jdbc;

/** The journal in its tables; moments are kept in UTC. */
@ApplicationScoped
public class JournalTables implements Journal {

  private static final String OPEN = "INSERT INTO journal_chain (server, opened_at) VALUES (?, ?)";
  private static final String ADD =
      "INSERT INTO journal_entry (chain, position, at, actor, affiliate_number, act, object_type,"
          + " object_id, result, document_sha256, detail, prev_hash, hash)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private static final String OF_OBJECT =
      "SELECT chain, position, at, actor, affiliate_number, act, object_type, object_id, result,"
          + " document_sha256, detail, prev_hash, hash FROM journal_entry"
          + " WHERE object_type = ? AND object_id = ?";
  private static final String HOLDS =
      "SELECT COUNT(*) FROM journal_entry WHERE chain = ? AND position = ? AND hash = ?";

  @Inject Jdbc jdbc;

  @Override
  public ChainHead openChain(String server, Instant at) {
    Instant kept = at.truncatedTo(ChronoUnit.MICROS); // the driver rounds, the hash does not
    return ChainHead.start(jdbc.insert(OPEN, server, kept), server, kept);
  }

  @Override
  public void add(List<ChainedEntry> entries) {
    jdbc.batch(ADD, entries.stream().map(JournalTables::columns).toList());
  }

  @Override
  public List<ChainedEntry> entriesOn(String objectType, String objectId) {
    return jdbc.list(OF_OBJECT, JournalTables::chained, objectType, objectId);
  }

  @Override
  public boolean holds(ChainHead head) {
    return jdbc.number(HOLDS, head.chain(), head.position(), head.hash()) > 0;
  }

  private static Object[] columns(ChainedEntry chained) {
    JournalEntry entry = chained.entry();
    return new Object[] {
      chained.chain(),
      chained.position(),
      chained.at(),
      entry.actor(),
      entry.affiliate().map(AffiliateNumber::digits).orElse(null),
      entry.act(),
      entry.objectType(),
      entry.objectId(),
      entry.result(),
      entry.documentSha256().orElse(null),
      entry.detail(),
      chained.previousHash(),
      chained.hash()
    };
  }

  static ChainedEntry chained(ResultSet row) throws SQLException {
    return new ChainedEntry(
        row.getLong("chain"),
        row.getLong("position"),
        Jdbc.instant(row, "at"),
        entry(row),
        row.getString("prev_hash"),
        row.getString("hash"));
  }

  private static JournalEntry entry(ResultSet row) throws SQLException {
    try {
      return new JournalEntry(
          row.getString("actor"),
          Optional.ofNullable(row.getString("affiliate_number")).map(AffiliateNumber::new),
          row.getString("act"),
          row.getString("object_type"),
          row.getString("object_id"),
          row.getString("result"),
          Optional.ofNullable(row.getString("document_sha256")),
          row.getString("detail"));
    } catch (IllegalArgumentException tampered) {
      // we never wrote such values: stand in with an entry that cannot give the hash
      return JournalEntry.of("unreadable", "UNREADABLE", "UNREADABLE", "unreadable");
    }
  }
}
