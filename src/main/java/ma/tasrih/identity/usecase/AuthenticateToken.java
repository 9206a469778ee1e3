package ma.tasrih.identity.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.ApiToken;
import ma.tasrih.identity.domain.ApiTokens;
import ma.tasrih.identity.domain.User;
import ma.tasrih.identity.domain.Users;
import ma.tasrih.identity.domain.tokens.TokenText;

/** Tells who stands behind a token. */
@ApplicationScoped
public class AuthenticateToken {

  private static final int LONGEST = 256;
  private static final Duration USE_NOTED_EVERY = Duration.ofHours(1);

  @Inject ApiTokens tokens;
  @Inject Users users;
  @Inject Clock clock;

  /** Nobody when the token is unknown, expired or revoked, or its user no longer active. */
  public Optional<Actor> authenticate(String token) {
    if (token.isEmpty() || token.length() > LONGEST || !TokenText.mayBeOne(token)) {
      return Optional.empty();
    }
    return tokens
        .byHash(ApiToken.hashOf(token))
        .filter(known -> known.isValid(clock.instant()))
        .flatMap(this::actor);
  }

  private Optional<Actor> actor(ApiToken token) {
    return users
        .byId(token.userId())
        .filter(User::active)
        .map(
            user -> {
              note(token);
              return user.asActor(token.scopes(), token.only());
            });
  }

  private void note(ApiToken token) {
    Instant now = clock.instant();
    Instant hourAgo = now.minus(USE_NOTED_EVERY);
    if (token.lastUsedAt().map(hourAgo::isAfter).orElse(true)) {
      tokens.used(token.hash(), now, hourAgo);
    }
  }
}
