package ma.tasrih.identity.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import ma.tasrih.identity.domain.ApiToken;
import ma.tasrih.identity.domain.tokens.OwnToken;
import ma.tasrih.kernel.AffiliateNumber;

/** A row of {@code api_token}. */
@Entity
@Table(name = "api_token")
public class ApiTokenRow {

  private static final int PUBLIC_ID_BYTES = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(name = "user_id")
  Long userId;

  @Column(name = "token_hash")
  String tokenHash;

  String label;

  String scopes;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "expires_at")
  Instant expiresAt;

  @Column(name = "revoked_at")
  Instant revokedAt;

  @Column(name = "public_id")
  String publicId;

  @Column(name = "only_affiliate")
  String onlyAffiliate;

  @Column(name = "last_used_at")
  Instant lastUsedAt;

  @Version long version;

  static ApiTokenRow of(ApiToken token, Instant at) {
    ApiTokenRow row = new ApiTokenRow();
    row.userId = token.userId();
    row.tokenHash = token.hash();
    row.label = token.label();
    row.scopes = ScopeSet.write(token.scopes());
    row.publicId = newPublicId();
    row.onlyAffiliate = token.only().map(AffiliateNumber::digits).orElse(null);
    row.createdAt = at;
    row.expiresAt = token.expiresAt().orElse(null);
    row.revokedAt = token.revokedAt().orElse(null);
    return row;
  }

  ApiToken toDomain() {
    return new ApiToken(
        userId,
        tokenHash,
        label,
        ScopeSet.read(scopes),
        Optional.ofNullable(expiresAt),
        Optional.ofNullable(revokedAt),
        only(),
        Optional.ofNullable(lastUsedAt));
  }

  OwnToken toOwn() {
    return new OwnToken(
        publicId,
        label,
        ScopeSet.read(scopes),
        only(),
        createdAt,
        Optional.ofNullable(lastUsedAt),
        Optional.ofNullable(expiresAt));
  }

  private Optional<AffiliateNumber> only() {
    return Optional.ofNullable(onlyAffiliate).map(AffiliateNumber::new);
  }

  private static String newPublicId() {
    byte[] id = new byte[PUBLIC_ID_BYTES];
    RANDOM.nextBytes(id);
    return HexFormat.of().formatHex(id);
  }
}
