package ma.tasrih.signin.domain.code;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ma.tasrih.identity.domain.PasswordHash;

/** Hashed recovery codes; a set shares its salt, so that one hash tells whether a code is in it. */
public interface RecoveryCodes {

  /** Any hash of the user's set; nothing when there is no set. */
  Optional<PasswordHash> anyOf(long userId);

  /** Takes the place of an older set. */
  void replace(long userId, List<PasswordHash> hashes, Instant at);

  /** Uses one up; false when no such code is left. */
  boolean use(long userId, PasswordHash hash, Instant at);

  int left(long userId);

  void removeAll(long userId);
}
