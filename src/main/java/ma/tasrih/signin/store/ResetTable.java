package ma.tasrih.signin.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import ma.tasrih.platform.persistence.Jdbc;
import ma.tasrih.signin.domain.ResetLinks;

/** One-time links in their table. */
@ApplicationScoped
public class ResetTable implements ResetLinks {

  private static final String END_OLDER =
      "UPDATE password_reset SET expires_at = ?"
          + " WHERE user_id = ? AND used_at IS NULL AND expires_at > ?";
  private static final String ADD =
      "INSERT INTO password_reset (token_hash, user_id, issued_by, issued_at, expires_at)"
          + " VALUES (?, ?, ?, ?, ?)";
  private static final String FIND =
      "SELECT user_id FROM password_reset"
          + " WHERE token_hash = ? AND used_at IS NULL AND expires_at > ?";
  private static final String USE =
      "UPDATE password_reset SET used_at = ?"
          + " WHERE token_hash = ? AND used_at IS NULL AND expires_at > ?";

  @Inject Jdbc jdbc;

  @Override
  public void add(String tokenHash, long userId, String issuedBy, Instant at, Instant expiresAt) {
    endAll(userId, at);
    jdbc.update(ADD, tokenHash, userId, issuedBy, at, expiresAt);
  }

  @Override
  public void endAll(long userId, Instant at) {
    jdbc.update(END_OLDER, at, userId, at);
  }

  @Override
  public Optional<Long> find(String tokenHash, Instant now) {
    return jdbc.find(FIND, row -> row.getLong("user_id"), tokenHash, now);
  }

  @Override
  public boolean use(String tokenHash, Instant now) {
    return jdbc.update(USE, now, tokenHash, now) == 1;
  }
}
