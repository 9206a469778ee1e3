package ma.tasrih.signin.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import ma.tasrih.kernel.Sha256;
import ma.tasrih.platform.persistence.Jdbc;
import ma.tasrih.signin.domain.FailedTries;
import ma.tasrih.signin.domain.SignInFailures;

/** Wrong passwords in their table; logins are kept as hashes, so any text takes the same room. */
@ApplicationScoped
public class SignInFailureTable implements SignInFailures {

  private static final String FIND =
      "SELECT failures, last_failed_at FROM sign_in_failure WHERE login_hash = ?";
  private static final String ADD =
      "INSERT INTO sign_in_failure (login_hash, failures, last_failed_at) VALUES (?, 1, ?)"
          + " ON DUPLICATE KEY UPDATE failures = failures + 1, last_failed_at = ?";
  private static final String CLEAR = "DELETE FROM sign_in_failure WHERE login_hash = ?";
  private static final String CLEAR_OLD = "DELETE FROM sign_in_failure WHERE last_failed_at < ?";

  @Inject Jdbc jdbc;

  @Override
  public Optional<FailedTries> of(String login) {
    return jdbc.find(FIND, SignInFailureTable::tries, key(login));
  }

  @Override
  public void add(String login, Instant at) {
    jdbc.update(ADD, key(login), at, at);
  }

  @Override
  public void clear(String login) {
    jdbc.update(CLEAR, key(login));
  }

  @Override
  public void clearBefore(Instant moment) {
    jdbc.update(CLEAR_OLD, moment);
  }

  private static String key(String login) {
    return Sha256.hex(login.getBytes(StandardCharsets.UTF_8));
  }

  private static FailedTries tries(ResultSet row) throws SQLException {
    return new FailedTries(row.getInt("failures"), Jdbc.instant(row, "last_failed_at"));
  }
}
