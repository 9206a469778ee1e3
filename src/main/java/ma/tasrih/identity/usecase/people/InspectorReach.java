package ma.tasrih.identity.usecase.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.Role;
import ma.tasrih.identity.domain.people.AffiliateRegions;
import ma.tasrih.identity.domain.people.Reach;
import ma.tasrih.identity.domain.people.Reaches;
import ma.tasrih.kernel.AffiliateNumber;

/** Which affiliates somebody of the fund looks after; asked anew at every call. */
@ApplicationScoped
public class InspectorReach {

  @Inject Reaches reaches;
  @Inject AffiliateRegions regions;

  /** Everything for an administrator; an inspector's own regions and cases. */
  public Reach of(Actor actor) {
    return actor.role() == Role.INSPECTOR ? reaches.of(actor.userId()) : Reach.NATIONAL;
  }

  /** Whether the affiliate is among them. */
  public boolean includes(Actor actor, AffiliateNumber affiliate) {
    Reach reach = of(actor);
    if (reach.national()) {
      return true;
    }
    Optional<String> region = regions.of(affiliate);
    return region.map(code -> reach.includes(affiliate, code)).orElse(false);
  }
}
