package ma.tasrih.identity.domain;

import java.time.Instant;
import java.util.Optional;

/** Tokens, as they are stored: by their hash. */
public interface ApiTokens {

  Optional<ApiToken> byHash(String hash);

  void add(ApiToken token, Instant at);
}
