package ma.tasrih.identity.domain;

import java.util.Set;
import ma.tasrih.kernel.AffiliateNumber;

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
}
