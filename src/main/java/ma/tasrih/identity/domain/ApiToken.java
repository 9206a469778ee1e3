package ma.tasrih.identity.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A key for payroll software. Only its hash is kept; it never gives more than its user has.
 *
 * @param hash {@link Sha256} of the token
 * @param expiresAt from when it is no longer accepted; empty when it does not expire
 * @param revokedAt when it was withdrawn
 */
public record ApiToken(
    long userId,
    String hash,
    String label,
    Set<Scope> scopes,
    Optional<Instant> expiresAt,
    Optional<Instant> revokedAt) {

  public ApiToken {
    scopes = Set.copyOf(scopes);
  }

  public boolean isValid(Instant now) {
    return revokedAt.isEmpty() && expiresAt.map(now::isBefore).orElse(true);
  }
}
