package ma.tasrih.signin.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ma.tasrih.platform.persistence.Jdbc;
import ma.tasrih.signin.domain.visit.KnownDevice;
import ma.tasrih.signin.domain.visit.KnownDevices;

/** Known browsers in their table. */
@ApplicationScoped
public class DeviceTable implements KnownDevices {

  /** A cookie holds no more tokens than this. */
  private static final int MOST = 3;

  private static final String NO_TOKEN = "";

  private static final String COLUMNS =
      "SELECT d.id, d.user_id, d.browser, d.created_at, d.last_used_at FROM known_device d";
  private static final String FIND =
      COLUMNS + " WHERE d.token_hash IN (?, ?, ?) AND d.user_id = ? AND d.last_used_at >= ?";
  private static final String FIND_BY_LOGIN =
      COLUMNS
          + " JOIN app_user u ON u.id = d.user_id"
          + " WHERE d.token_hash IN (?, ?, ?) AND u.login = ? AND d.last_used_at >= ?";
  private static final String ADD =
      "INSERT INTO known_device (user_id, token_hash, browser, created_at, last_used_at)"
          + " VALUES (?, ?, ?, ?, ?)";
  private static final String USED = "UPDATE known_device SET last_used_at = ? WHERE id = ?";
  private static final String LIST =
      COLUMNS + " WHERE d.user_id = ? AND d.last_used_at >= ? ORDER BY d.last_used_at DESC";
  private static final String FORGET = "DELETE FROM known_device WHERE user_id = ? AND id = ?";
  private static final String FORGET_ALL = "DELETE FROM known_device WHERE user_id = ?";

  @Inject Jdbc jdbc;

  @Override
  public Optional<KnownDevice> find(long userId, List<String> tokenHashes, Instant usedSince) {
    return find(FIND, tokenHashes, userId, usedSince);
  }

  @Override
  public Optional<KnownDevice> find(String login, List<String> tokenHashes, Instant usedSince) {
    return find(FIND_BY_LOGIN, tokenHashes, login, usedSince);
  }

  private Optional<KnownDevice> find(
      String sql, List<String> tokenHashes, Object owner, Instant usedSince) {
    if (tokenHashes.isEmpty()) {
      return Optional.empty();
    }
    List<Object> parameters =
        new ArrayList<>(tokenHashes.subList(0, Math.min(MOST, tokenHashes.size())));
    while (parameters.size() < MOST) {
      parameters.add(NO_TOKEN);
    }
    parameters.add(owner);
    parameters.add(usedSince);
    return jdbc.find(sql, DeviceTable::device, parameters.toArray());
  }

  @Override
  public void add(long userId, String tokenHash, String browser, Instant at) {
    jdbc.update(ADD, userId, tokenHash, browser, at, at);
  }

  @Override
  public void used(long id, Instant at) {
    jdbc.update(USED, at, id);
  }

  @Override
  public List<KnownDevice> of(long userId, Instant usedSince) {
    return jdbc.list(LIST, DeviceTable::device, userId, usedSince);
  }

  @Override
  public boolean forget(long userId, long id) {
    return jdbc.update(FORGET, userId, id) == 1;
  }

  @Override
  public void forgetAll(long userId) {
    jdbc.update(FORGET_ALL, userId);
  }

  private static KnownDevice device(ResultSet row) throws SQLException {
    return new KnownDevice(
        row.getLong("id"),
        row.getLong("user_id"),
        row.getString("browser"),
        Jdbc.instant(row, "created_at"),
        Jdbc.instant(row, "last_used_at"));
  }
}
