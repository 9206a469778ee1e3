package ma.tasrih.signin.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import ma.tasrih.platform.persistence.Jdbc;
import ma.tasrih.signin.domain.Tries;
import ma.tasrih.signin.domain.TryCounters;

/** Counters of tries in their table; a counter is only moved by whoever saw it last. */
@ApplicationScoped
public class TryTable implements TryCounters {

  private static final String FIND =
      "SELECT failures, last_tried_at, next_try_at FROM sign_in_try WHERE lane_hash = ?";
  private static final String START =
      "INSERT IGNORE INTO sign_in_try (lane_hash, failures, last_tried_at, next_try_at)"
          + " VALUES (?, ?, ?, ?)";
  private static final String MOVE =
      "UPDATE sign_in_try SET failures = ?, last_tried_at = ?, next_try_at = ?"
          + " WHERE lane_hash = ? AND failures = ? AND last_tried_at = ?";
  private static final String CLEAR = "DELETE FROM sign_in_try WHERE lane_hash = ?";
  private static final String CLEAR_OLD = "DELETE FROM sign_in_try WHERE last_tried_at < ?";

  @Inject Jdbc jdbc;

  @Override
  public Optional<Tries> find(String hash) {
    return jdbc.find(FIND, TryTable::tries, hash);
  }

  @Override
  public boolean start(String hash, Tries first) {
    return jdbc.update(START, hash, first.failures(), first.last(), first.nextAt()) == 1;
  }

  @Override
  public boolean move(String hash, Tries seen, Tries next) {
    return jdbc.update(
            MOVE, next.failures(), next.last(), next.nextAt(), hash, seen.failures(), seen.last())
        == 1;
  }

  @Override
  public void clear(String hash) {
    jdbc.update(CLEAR, hash);
  }

  @Override
  public void clearBefore(Instant moment) {
    jdbc.update(CLEAR_OLD, moment);
  }

  private static Tries tries(ResultSet row) throws SQLException {
    return new Tries(
        row.getInt("failures"),
        Jdbc.instant(row, "last_tried_at"),
        Jdbc.instant(row, "next_try_at"));
  }
}
