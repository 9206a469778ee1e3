package ma.tasrih.identity.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import ma.tasrih.identity.domain.ApiToken;

/** A row of {@code api_token}. */
@Entity
@Table(name = "api_token")
public class ApiTokenRow {

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

  @Version long version;

  static ApiTokenRow of(ApiToken token, Instant at) {
    ApiTokenRow row = new ApiTokenRow();
    row.userId = token.userId();
    row.tokenHash = token.hash();
    row.label = token.label();
    row.scopes = ScopeSet.write(token.scopes());
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
        Optional.ofNullable(revokedAt));
  }
}
