package ma.tasrih.identity.domain.tokens;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.kernel.AffiliateNumber;

/**
 * A token as its owner sees it in the list; the token itself is not known any more.
 *
 * @param publicId what it is revoked by, 32 hexadecimal digits
 * @param only the one affiliate it reaches; empty when it reaches all of its owner's
 * @param lastUsedAt accurate to an hour; empty when it was never used
 * @param expiresAt from when it is no longer accepted; empty when it does not expire
 */
public record OwnToken(
    String publicId,
    String label,
    Set<Scope> scopes,
    Optional<AffiliateNumber> only,
    Instant createdAt,
    Optional<Instant> lastUsedAt,
    Optional<Instant> expiresAt) {

  public OwnToken {
    scopes = Set.copyOf(scopes);
  }

  public boolean isExpired(Instant now) {
    return expiresAt.map(end -> !now.isBefore(end)).orElse(false);
  }
}
