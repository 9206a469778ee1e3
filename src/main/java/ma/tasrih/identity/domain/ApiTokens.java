package ma.tasrih.identity.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ma.tasrih.identity.domain.tokens.OwnToken;

/** Tokens, as they are stored: by their hash. */
public interface ApiTokens {

  Optional<ApiToken> byHash(String hash);

  /** Those of one user that were not revoked, newest first; expired ones too. */
  List<OwnToken> ofUser(long userId);

  /** Adds one and tells its public id. */
  String add(ApiToken token, Instant at);

  /** Notes a use, unless one was noted since a moment. */
  void used(String hash, Instant at, Instant unlessSince);

  /** Withdraws a token of this user; false when there is none of that id that still stands. */
  boolean revoke(long userId, String publicId, Instant at);
}
