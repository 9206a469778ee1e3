package ma.tasrih.signin.domain.code;

import java.time.Instant;
import java.util.Optional;

/** Secrets of authenticator applications and the steps whose code was used. */
public interface TotpSecrets {

  Optional<byte[]> find(long userId);

  /** Keeps a secret; takes the place of an older one. */
  void put(long userId, byte[] secret, Instant at);

  /** False when there was none. */
  boolean remove(long userId);

  /** Uses a step up; false when it was used before. */
  boolean use(long userId, long step);

  /** Forgets used steps of before one: their codes are no longer taken anyway. */
  void forgetBefore(long userId, long step);
}
