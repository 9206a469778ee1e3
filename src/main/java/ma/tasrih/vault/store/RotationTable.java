package ma.tasrih.vault.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import ma.tasrih.platform.persistence.Jdbc;
import ma.tasrih.vault.domain.rotation.Rotation;
import ma.tasrih.vault.domain.rotation.Rotations;

/** Exchanges of keys in their table. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RotationTable implements Rotations {

  private static final String SELECT = "select * from key_rotation";

  @Inject Jdbc jdbc;

  @Override
  public void begin(Rotation.Extent extent, String by, Instant at) {
    jdbc.update(
        "insert into key_rotation (extent, phase, owner, column_at, cursor_at, changed, started_by,"
            + " started_at, saved_at) values (?, ?, '', 0, '', 0, ?, ?, ?)",
        extent,
        Rotation.Phase.REWRAP,
        by,
        at,
        at);
  }

  @Override
  public Optional<Rotation> lockUnfinished() {
    return jdbc.find(
        SELECT + " where phase <> 'DONE' order by id limit 1 for update", RotationTable::read);
  }

  @Override
  @Transactional(Transactional.TxType.SUPPORTS)
  public Optional<Rotation> last() {
    return jdbc.find(SELECT + " order by id desc limit 1", RotationTable::read);
  }

  @Override
  public void save(Rotation rotation, Instant at) {
    jdbc.update(
        "update key_rotation set phase = ?, owner = ?, column_at = ?, cursor_at = ?, changed = ?,"
            + " settled_at = ?, saved_at = ? where id = ?",
        rotation.phase(),
        rotation.owner(),
        rotation.column(),
        rotation.cursor(),
        rotation.changed(),
        rotation.settledAt(),
        at,
        rotation.id());
  }

  private static Rotation read(ResultSet row) throws SQLException {
    return new Rotation(
        row.getLong("id"),
        Rotation.Extent.valueOf(row.getString("extent")),
        Rotation.Phase.valueOf(row.getString("phase")),
        row.getString("owner"),
        row.getInt("column_at"),
        row.getString("cursor_at"),
        row.getLong("changed"),
        Jdbc.instant(row, "settled_at"));
  }
}
