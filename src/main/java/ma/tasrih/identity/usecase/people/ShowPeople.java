package ma.tasrih.identity.usecase.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.IdentityRefusal;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.identity.domain.people.Colleague;
import ma.tasrih.identity.domain.people.Invitation;
import ma.tasrih.identity.domain.people.Invitations;
import ma.tasrih.identity.domain.people.People;
import ma.tasrih.kernel.Refusal;

/** Who may do what for a company, and who is invited; for those who say so. */
@ApplicationScoped
public class ShowPeople {

  @Inject People people;
  @Inject Invitations invitations;
  @Inject MyFirm myFirm;
  @Inject Clock clock;

  public List<Colleague> of(ActingFor who) {
    requireManage(who);
    return people.of(who);
  }

  public List<Invitation> invited(ActingFor who) {
    requireManage(who);
    return invitations.open(who, clock.instant());
  }

  /** Open invitations of the actor's firm; for its administrators. */
  public List<Invitation> invitedToFirm(Actor actor) {
    return invitations.openOfFirm(myFirm.require(actor).id(), clock.instant());
  }

  static void requireManage(ActingFor who) {
    if (!who.may(Scope.MANAGE)) {
      throw new Refusal(IdentityRefusal.SCOPE_MISSING);
    }
  }
}
