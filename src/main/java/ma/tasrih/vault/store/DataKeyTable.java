package ma.tasrih.vault.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import ma.tasrih.platform.persistence.Jdbc;
import ma.tasrih.vault.domain.DataKeys;
import ma.tasrih.vault.domain.KeyOwner;
import ma.tasrih.vault.domain.WrappedKey;

/** Wrapped data keys in their table; who makes one first is decided there. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class DataKeyTable implements DataKeys {

  private static final String SELECT =
      "select owner, number, kek_id, wrapped, retired_at from data_key";

  private Jdbc jdbc;
  private Clock clock;

  /** For the container. */
  protected DataKeyTable() {}

  @Inject
  public DataKeyTable(Jdbc jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public Optional<WrappedKey> newest(KeyOwner owner) {
    return jdbc.find(
        SELECT + " where owner = ? order by number desc limit 1",
        DataKeyTable::read,
        owner.toString());
  }

  @Override
  public Optional<WrappedKey> find(KeyOwner owner, int number) {
    return jdbc.find(
        SELECT + " where owner = ? and number = ?", DataKeyTable::read, owner.toString(), number);
  }

  @Override
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public WrappedKey addFirst(WrappedKey key) {
    jdbc.update(
        "insert into data_key (owner, number, kek_id, wrapped, created_at)"
            + " values (?, ?, ?, ?, ?) on duplicate key update number = number",
        key.owner().toString(),
        key.number(),
        key.kekId(),
        key.wrapped(),
        clock.instant());
    return find(key.owner(), key.number()).orElseThrow();
  }

  @Override
  public List<WrappedKey> notWrappedBy(String kekId, int limit) {
    return jdbc.list(
        SELECT + " where kek_id <> ? order by owner, number limit ?",
        DataKeyTable::read,
        kekId,
        limit);
  }

  @Override
  @Transactional(Transactional.TxType.REQUIRED)
  public void rewrap(WrappedKey before, WrappedKey after) {
    jdbc.update(
        "update data_key set kek_id = ?, wrapped = ? where owner = ? and number = ?"
            + " and wrapped = ?",
        after.kekId(),
        after.wrapped(),
        before.owner().toString(),
        before.number(),
        before.wrapped());
  }

  @Override
  public List<KeyOwner> owners(String after, int limit) {
    return jdbc.list(
        "select distinct owner from data_key where owner > ? order by owner limit ?",
        row -> KeyOwner.parse(row.getString(1)),
        after,
        limit);
  }

  @Override
  public List<WrappedKey> inUse(KeyOwner owner) {
    return jdbc.list(
        SELECT + " where owner = ? and retired_at is null order by number",
        DataKeyTable::read,
        owner.toString());
  }

  @Override
  @Transactional(Transactional.TxType.REQUIRED)
  public void retire(WrappedKey key) {
    jdbc.update(
        "update data_key set retired_at = ? where owner = ? and number = ?",
        clock.instant(),
        key.owner().toString(),
        key.number());
  }

  private static WrappedKey read(ResultSet row) throws SQLException {
    return new WrappedKey(
        KeyOwner.parse(row.getString("owner")),
        row.getInt("number"),
        row.getString("kek_id"),
        row.getString("wrapped"),
        row.getObject("retired_at") != null);
  }
}
