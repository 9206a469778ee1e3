package ma.tasrih.signin.domain;

import java.time.Instant;
import java.util.Optional;

/** One-time links for a new password, by the SHA-256 of their token. */
public interface ResetLinks {

  /** Keeps a new link and ends the older ones of that user. */
  void add(String tokenHash, long userId, String issuedBy, Instant at, Instant expiresAt);

  /** The user whose unused link this is, at a moment before its end. */
  Optional<Long> find(String tokenHash, Instant now);

  /** Uses it up; false when it was used, or has ended, meanwhile. */
  boolean use(String tokenHash, Instant now);

  /** Ends all unused ones of a user. */
  void endAll(long userId, Instant at);
}
