package ma.tasrih.signin.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import ma.tasrih.platform.persistence.Jdbc;
import ma.tasrih.signin.domain.Proof;
import ma.tasrih.signin.domain.SecondFactor;
import ma.tasrih.signin.domain.code.TotpSecrets;
import ma.tasrih.vault.domain.KeyOwner;
import ma.tasrih.vault.domain.Place;
import ma.tasrih.vault.domain.Vault;

/** Secrets of authenticator applications and used steps in their tables. */
@ApplicationScoped
public class TotpTable implements TotpSecrets, SecondFactor {

  private static final String FIND = "SELECT sealed FROM totp_secret WHERE user_id = ?";
  private static final String COUNT = "SELECT COUNT(*) FROM totp_secret WHERE user_id = ?";
  private static final String PUT =
      "INSERT INTO totp_secret (user_id, sealed, created_at) VALUES (?, ?, ?)"
          + " ON DUPLICATE KEY UPDATE sealed = ?, created_at = ?";
  private static final String REMOVE = "DELETE FROM totp_secret WHERE user_id = ?";
  private static final String USE =
      "INSERT IGNORE INTO totp_used_step (user_id, step) VALUES (?, ?)";
  private static final String FORGET = "DELETE FROM totp_used_step WHERE user_id = ? AND step < ?";

  @Inject Jdbc jdbc;
  @Inject Vault vault;

  @Override
  public Proof proof() {
    return Proof.TOTP;
  }

  @Override
  public boolean isEnrolled(long userId) {
    return jdbc.number(COUNT, userId) > 0;
  }

  @Override
  public Optional<byte[]> find(long userId) {
    return jdbc.find(FIND, row -> open(userId, row.getBytes("sealed")), userId);
  }

  @Override
  public void put(long userId, byte[] secret, Instant at) {
    byte[] sealed = seal(userId, secret);
    jdbc.update(PUT, userId, sealed, at, sealed, at);
  }

  @Override
  public boolean remove(long userId) {
    return jdbc.update(REMOVE, userId) == 1;
  }

  @Override
  public boolean use(long userId, long step) {
    return jdbc.update(USE, userId, step) == 1;
  }

  @Override
  public void forgetBefore(long userId, long step) {
    jdbc.update(FORGET, userId, step);
  }

  /** The one place where a secret is sealed for its row. */
  private byte[] seal(long userId, byte[] secret) {
    return vault.seal(KeyOwner.user(userId), place(userId), secret);
  }

  /** The one place where a secret is opened. */
  private byte[] open(long userId, byte[] sealed) {
    return vault.open(KeyOwner.user(userId), place(userId), sealed);
  }

  private static Place place(long userId) {
    return new Place("totp_secret", "sealed", Long.toString(userId));
  }
}
