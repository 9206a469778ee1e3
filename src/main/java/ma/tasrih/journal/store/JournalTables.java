package ma.tasrih.journal.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import ma.tasrih.journal.domain.ChainHead;
import ma.tasrih.journal.domain.ChainedEntry;
import ma.tasrih.journal.domain.Journal;
import ma.tasrih.journal.domain.JournalEntry;
import ma.tasrih.kernel.AffiliateNumber;

/** The journal in its tables; moments are kept in UTC. */
@ApplicationScoped
public class JournalTables implements Journal {

  private static final String OPEN = "INSERT INTO journal_chain (server, opened_at) VALUES (?, ?)";
  private static final String ADD =
      "INSERT INTO journal_entry (chain, position, at, actor, affiliate_number, act, object_type,"
          + " object_id, result, document_sha256, detail, prev_hash, hash)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String CHAINS = "SELECT chain FROM journal_chain ORDER BY chain";
  private static final String READ =
      "SELECT chain, position, at, actor, affiliate_number, act, object_type, object_id, result,"
          + " document_sha256, detail, prev_hash, hash FROM journal_entry"
          + " WHERE chain = ? AND position > ? ORDER BY position LIMIT ?";

  @Resource(lookup = "java:app/jdbc/tasrih")
  DataSource dataSource;

  @Override
  public ChainHead openChain(String server, Instant at) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(OPEN, Statement.RETURN_GENERATED_KEYS)) {
      insert.setString(1, server);
      insert.setObject(2, utc(at));
      insert.executeUpdate();
      try (ResultSet keys = insert.getGeneratedKeys()) {
        keys.next();
        return ChainHead.start(keys.getLong(1));
      }
    } catch (SQLException e) {
      throw new IllegalStateException("journal chain not opened", e);
    }
  }

  @Override
  public void add(List<ChainedEntry> entries) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert = connection.prepareStatement(ADD)) {
      for (ChainedEntry entry : entries) {
        fill(insert, entry);
        insert.addBatch();
      }
      insert.executeBatch();
    } catch (SQLException e) {
      throw new IllegalStateException("journal not written", e);
    }
  }

  @Override
  public List<Long> chains() {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(CHAINS);
        ResultSet rows = select.executeQuery()) {
      List<Long> chains = new ArrayList<>();
      while (rows.next()) {
        chains.add(rows.getLong(1));
      }
      return chains;
    } catch (SQLException e) {
      throw new IllegalStateException("journal chains not read", e);
    }
  }

  @Override
  public List<ChainedEntry> entriesAfter(long chain, long position, int limit) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(READ)) {
      select.setLong(1, chain);
      select.setLong(2, position);
      select.setInt(3, limit);
      try (ResultSet rows = select.executeQuery()) {
        List<ChainedEntry> entries = new ArrayList<>();
        while (rows.next()) {
          entries.add(chained(rows));
        }
        return entries;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("journal not read", e);
    }
  }

  private static void fill(PreparedStatement insert, ChainedEntry chained) throws SQLException {
    JournalEntry entry = chained.entry();
    insert.setLong(1, chained.chain());
    insert.setLong(2, chained.position());
    insert.setObject(3, utc(chained.at()));
    insert.setString(4, entry.actor());
    insert.setString(5, entry.affiliate().map(AffiliateNumber::digits).orElse(null));
    insert.setString(6, entry.act());
    insert.setString(7, entry.objectType());
    insert.setString(8, entry.objectId());
    insert.setString(9, entry.result());
    insert.setString(10, entry.documentSha256().orElse(null));
    insert.setString(11, entry.detail());
    insert.setString(12, chained.previousHash());
    insert.setString(13, chained.hash());
  }

  private static ChainedEntry chained(ResultSet row) throws SQLException {
    return new ChainedEntry(
        row.getLong("chain"),
        row.getLong("position"),
        row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
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

  private static LocalDateTime utc(Instant at) {
    return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
  }
}
