package ma.tasrih.signin.domain.passkeys;

import java.time.Instant;
import java.util.Optional;

/**
 * A passkey of a user.
 *
 * @param publicId what it is removed by, 32 hexadecimal digits
 * @param label the owner's own name for it
 * @param suspendedAt since when it is no longer accepted because it answered as a copy would
 */
public record Passkey(
    long id,
    String publicId,
    long userId,
    String label,
    PasskeyCredential credential,
    Instant createdAt,
    Optional<Instant> lastUsedAt,
    Optional<Instant> suspendedAt) {

  public static final int LONGEST_LABEL = 100;

  /** How many one user may have. */
  public static final int MOST = 10;

  public boolean isSuspended() {
    return suspendedAt.isPresent();
  }
}
