package ma.tasrih.intake.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.intake.domain.IdempotencyKeys;
import ma.tasrih.kernel.Sha256;
import ma.tasrih.platform.persistence.Jdbc;

/** Keys in the database: the first insert wins, later ones are answered with it. */
@ApplicationScoped
@Transactional
public class JdbcIdempotencyKeys implements IdempotencyKeys {

  private static final String OF_KEY =
      "select fingerprint, deposit_id from idempotency_key"
          + " where user_id = ? and purpose = ? and key_hash = ?";

  @Inject private Jdbc jdbc;

  @Override
  public Optional<Use> find(Actor actor, Purpose purpose, String key) {
    return jdbc.find(OF_KEY, JdbcIdempotencyKeys::read, actor.userId(), purpose, hash(key));
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public Use bind(Actor actor, Purpose purpose, String key, Use use, Instant at) {
    jdbc.update(
        "insert into idempotency_key"
            + " (user_id, purpose, key_hash, fingerprint, deposit_id, created_at)"
            + " values (?, ?, ?, ?, ?, ?) on duplicate key update user_id = user_id",
        actor.userId(),
        purpose,
        hash(key),
        use.fingerprint(),
        use.depositId(),
        at);
    return jdbc.find(OF_KEY, JdbcIdempotencyKeys::read, actor.userId(), purpose, hash(key))
        .orElseThrow();
  }

  private static Use read(ResultSet row) throws SQLException {
    return new Use(row.getString("fingerprint"), row.getLong("deposit_id"));
  }

  private static String hash(String key) {
    return Sha256.hex(key.getBytes(StandardCharsets.UTF_8));
  }
}
