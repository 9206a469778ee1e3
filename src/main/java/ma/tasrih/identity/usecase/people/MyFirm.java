package ma.tasrih.identity.usecase.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.IdentityRefusal;
import ma.tasrih.identity.domain.Role;
import ma.tasrih.identity.domain.User;
import ma.tasrih.identity.domain.Users;
import ma.tasrih.identity.domain.mandate.Firm;
import ma.tasrih.identity.domain.mandate.Firms;
import ma.tasrih.identity.domain.people.FirmMember;
import ma.tasrih.identity.domain.people.People;
import ma.tasrih.identity.usecase.RequireRole;
import ma.tasrih.kernel.Refusal;

/** The firm an accountant works in, and whether they administer it; asked anew at every call. */
@ApplicationScoped
public class MyFirm {

  @Inject Users users;
  @Inject People people;
  @Inject Firms firms;

  /**
   * @throws Refusal for whoever works in no firm
   */
  public Firm of(Actor actor) {
    RequireRole.of(actor, Role.ACCOUNTANT);
    return users
        .byId(actor.userId())
        .flatMap(User::firmId)
        .flatMap(firms::byId)
        .orElseThrow(() -> new Refusal(IdentityRefusal.NOT_FOUND));
  }

  public boolean isAdministrator(Actor actor) {
    return isAdministrator(people.ofFirm(of(actor).id()), actor);
  }

  /** The firm's people, for those who work there. */
  public List<FirmMember> members(Actor actor) {
    return people.ofFirm(of(actor).id());
  }

  /**
   * The actor's firm, if they administer it.
   *
   * @throws Refusal {@link IdentityRefusal#SCOPE_MISSING} for everybody else
   */
  public Firm require(Actor actor) {
    Firm firm = of(actor);
    if (!firm.open() || !isAdministrator(people.ofFirm(firm.id()), actor)) {
      throw new Refusal(IdentityRefusal.SCOPE_MISSING);
    }
    return firm;
  }

  boolean isAdministrator(Actor actor, long firmId) {
    Optional<Long> own = users.byId(actor.userId()).flatMap(User::firmId);
    return own.filter(id -> id == firmId).isPresent()
        && isAdministrator(people.ofFirm(firmId), actor);
  }

  private static boolean isAdministrator(List<FirmMember> members, Actor actor) {
    return members.stream().anyMatch(m -> m.userId() == actor.userId() && m.administrator());
  }
}
