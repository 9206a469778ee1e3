package ma.tasrih.identity.domain;

import java.util.Set;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.kernel.Refusal;

/**
 * Proof that an actor's right to act for an affiliate was checked in this call. Stores of an
 * affiliate's documents ask for one, so that tenancy cannot be forgotten; only {@code
 * identity.usecase.ActFor} makes them.
 */
public record ActingFor(Actor actor, AffiliateNumber affiliate, Set<Scope> scopes) {

  public ActingFor {
    scopes = Set.copyOf(scopes);
  }

  public boolean may(Scope scope) {
    return scopes.contains(scope);
  }

  /**
   * Lets pass whoever may do this for the affiliate.
   *
   * @throws Refusal {@link IdentityRefusal#SCOPE_MISSING}
   */
  public void require(Scope scope) {
    if (!may(scope)) {
      throw new Refusal(IdentityRefusal.SCOPE_MISSING);
    }
  }
}
