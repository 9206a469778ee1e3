package ma.tasrih.identity.usecase.tokens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.ApiTokens;
import ma.tasrih.identity.domain.tokens.OwnToken;

/** The tokens somebody has made and not revoked, newest first. */
@ApplicationScoped
public class ListTokens {

  @Inject ApiTokens tokens;

  public List<OwnToken> list(Actor actor) {
    return tokens.ofUser(actor.userId());
  }
}
