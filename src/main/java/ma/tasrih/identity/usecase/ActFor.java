package ma.tasrih.identity.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.AffiliateRights;
import ma.tasrih.identity.domain.IdentityRefusal;
import ma.tasrih.identity.domain.Rights;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.identity.usecase.people.InspectorReach;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.kernel.Refusal;

/**
 * Checks that somebody may act for an affiliate, at every call anew: a mandate that ended a second
 * ago no longer counts. The only maker of {@link ActingFor}.
 */
@ApplicationScoped
public class ActFor {

  @Inject AffiliateRights rights;
  @Inject InspectorReach reach;
  @Inject Clock clock;

  /**
   * The proof that the actor may do this for the affiliate.
   *
   * @throws Refusal {@link IdentityRefusal#NOT_FOUND} when the affiliate is nothing of the actor's,
   *     in the same words whether it exists or not; {@link IdentityRefusal#SCOPE_MISSING} when the
   *     actor may see it but not do this
   */
  public ActingFor require(Actor actor, AffiliateNumber affiliate, Scope scope) {
    Set<Scope> scopes = scopes(actor, affiliate);
    if (scopes.contains(scope)) {
      return new ActingFor(actor, affiliate, scopes);
    }
    boolean seesIt = scopes.contains(Scope.READ);
    throw new Refusal(seesIt ? IdentityRefusal.SCOPE_MISSING : IdentityRefusal.NOT_FOUND);
  }

  /** The same proof, or nothing, for callers that go on without it. */
  public Optional<ActingFor> find(Actor actor, AffiliateNumber affiliate, Scope scope) {
    Set<Scope> scopes = scopes(actor, affiliate);
    return scopes.contains(scope)
        ? Optional.of(new ActingFor(actor, affiliate, scopes))
        : Optional.empty();
  }

  private Set<Scope> scopes(Actor actor, AffiliateNumber affiliate) {
    if (!actor.reaches(affiliate)) {
      return Set.of();
    }
    return switch (actor.role()) {
      case ADMIN -> Rights.ofFund(actor);
      case INSPECTOR -> reach.includes(actor, affiliate) ? Rights.ofFund(actor) : Set.of();
      case EMPLOYER, SHIPOWNER ->
          rights
              .own(actor.userId(), affiliate)
              .map(own -> Rights.ofOwner(actor, own))
              .orElse(Set.of());
      case ACCOUNTANT ->
          Rights.ofAccountant(
              actor, rights.mandates(actor.userId(), affiliate), LocalDate.now(clock));
    };
  }
}
