package ma.tasrih.identity.domain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.kernel.Sha256;

/**
 * A key for payroll software. Only its hash is kept; it never gives more than its user has.
 *
 * @param hash what {@link #hashOf} makes of the token
 * @param expiresAt from when it is no longer accepted; empty when it does not expire
 * @param revokedAt when it was withdrawn
 * @param only the one affiliate it reaches; empty when it reaches all of its user's
 * @param lastUsedAt accurate to an hour
 */
public record ApiToken(
    long userId,
    String hash,
    String label,
    Set<Scope> scopes,
    Optional<Instant> expiresAt,
    Optional<Instant> revokedAt,
    Optional<AffiliateNumber> only,
    Optional<Instant> lastUsedAt) {

  public ApiToken {
    scopes = Set.copyOf(scopes);
    if (!Scope.delegable().containsAll(scopes)) {
      throw new IllegalArgumentException("a token never lets manage");
    }
  }

  /** A token never used yet that reaches all of its user's affiliates. */
  public ApiToken(
      long userId,
      String hash,
      String label,
      Set<Scope> scopes,
      Optional<Instant> expiresAt,
      Optional<Instant> revokedAt) {
    this(userId, hash, label, scopes, expiresAt, revokedAt, Optional.empty(), Optional.empty());
  }

  /** SHA-256 of the token, in lower-case hexadecimal; tokens are random, so no salt is needed. */
  public static String hashOf(String token) {
    return Sha256.hex(token.getBytes(StandardCharsets.UTF_8));
  }

  public boolean isValid(Instant now) {
    return revokedAt.isEmpty() && expiresAt.map(now::isBefore).orElse(true);
  }
}
