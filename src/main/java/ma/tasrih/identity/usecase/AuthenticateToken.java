package ma.tasrih.identity.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.ApiToken;
import ma.tasrih.identity.domain.ApiTokens;
import ma.tasrih.identity.domain.User;
import ma.tasrih.identity.domain.Users;

/** Tells who stands behind a token. */
@ApplicationScoped
public class AuthenticateToken {

  private static final int LONGEST = 256;

  @Inject ApiTokens tokens;
  @Inject Users users;
  @Inject Clock clock;

  /** Nobody when the token is unknown, expired or revoked, or its user no longer active. */
  public Optional<Actor> authenticate(String token) {
    if (token.isEmpty() || token.length() > LONGEST) {
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
        .map(user -> user.asActor(token.scopes()));
  }
}
