package ma.tasrih.signin.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ma.tasrih.identity.domain.PasswordHash;
import ma.tasrih.platform.persistence.Jdbc;
import ma.tasrih.signin.domain.code.RecoveryCodes;

/** Hashed recovery codes in their table. */
@ApplicationScoped
public class RecoveryTable implements RecoveryCodes {

  private static final String ANY =
      "SELECT code_hash FROM recovery_code WHERE user_id = ? ORDER BY code_hash LIMIT 1";
  private static final String REMOVE = "DELETE FROM recovery_code WHERE user_id = ?";
  private static final String ADD =
      "INSERT INTO recovery_code (user_id, code_hash, created_at) VALUES (?, ?, ?)";
  private static final String USE =
      "UPDATE recovery_code SET used_at = ?"
          + " WHERE user_id = ? AND code_hash = ? AND used_at IS NULL";
  private static final String LEFT =
      "SELECT COUNT(*) FROM recovery_code WHERE user_id = ? AND used_at IS NULL";

  @Inject Jdbc jdbc;

  @Override
  public Optional<PasswordHash> anyOf(long userId) {
    return jdbc.find(ANY, row -> PasswordHash.parse(row.getString("code_hash")), userId);
  }

  @Override
  public void replace(long userId, List<PasswordHash> hashes, Instant at) {
    removeAll(userId);
    jdbc.batch(
        ADD, hashes.stream().map(hash -> new Object[] {userId, hash.toString(), at}).toList());
  }

  @Override
  public boolean use(long userId, PasswordHash hash, Instant at) {
    return jdbc.update(USE, at, userId, hash.toString()) == 1;
  }

  @Override
  public int left(long userId) {
    return (int) jdbc.number(LEFT, userId);
  }

  @Override
  public void removeAll(long userId) {
    jdbc.update(REMOVE, userId);
  }
}
