package ma.tasrih.identity.usecase.tokens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.AffiliateRight;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.identity.domain.tokens.TokenRefusal;
import ma.tasrih.identity.usecase.MyAffiliates;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.kernel.Refusal;

/** What somebody may give to a token of theirs: at most what they may do today, and read. */
@ApplicationScoped
public class GrantableScopes {

  @Inject MyAffiliates affiliates;

  /**
   * The scopes to choose from.
   *
   * @param only the one affiliate the token shall reach; empty for all
   * @throws Refusal {@link TokenRefusal#TOKEN_AFFILIATE_NOT_YOURS} when that is none of the actor's
   */
  public Set<Scope> of(Actor actor, Optional<AffiliateNumber> only) {
    EnumSet<Scope> all = EnumSet.of(Scope.READ);
    boolean found = only.isEmpty();
    for (AffiliateRight right : affiliates.list(actor)) {
      if (only.map(right.affiliate()::equals).orElse(true)) {
        all.addAll(right.scopes());
        found = true;
      }
    }
    if (!found) {
      throw new Refusal(TokenRefusal.TOKEN_AFFILIATE_NOT_YOURS);
    }
    all.retainAll(Scope.delegable());
    return all;
  }
}
