package ma.tasrih.identity.usecase.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.AffiliateRight;
import ma.tasrih.identity.domain.AffiliateRights;
import ma.tasrih.identity.domain.IdentityRefusal;
import ma.tasrih.identity.domain.Role;
import ma.tasrih.identity.domain.User;
import ma.tasrih.identity.domain.Users;
import ma.tasrih.identity.domain.mandate.Firm;
import ma.tasrih.identity.domain.mandate.Firms;
import ma.tasrih.identity.domain.people.Invitation;
import ma.tasrih.identity.domain.people.Invitations;
import ma.tasrih.identity.domain.people.People;
import ma.tasrih.identity.domain.people.Reach;
import ma.tasrih.identity.domain.people.Reaches;
import ma.tasrih.identity.domain.people.UserSearch;
import ma.tasrih.identity.usecase.RequireRole;
import ma.tasrih.kernel.Refusal;

/** Looks accounts and firms up; for the fund's administrators. */
@ApplicationScoped
public class FindUsers {

  @Inject People people;
  @Inject Users users;
  @Inject Firms firms;
  @Inject AffiliateRights rights;
  @Inject Reaches reaches;
  @Inject Invitations invitations;
  @Inject Clock clock;

  /** An account with what hangs on it. */
  public record Account(User user, List<AffiliateRight> own, Optional<Firm> firm, Reach reach) {}

  public List<User> search(Actor actor, UserSearch wanted, int offset, int limit) {
    RequireRole.of(actor, Role.ADMIN);
    return people.search(wanted, offset, limit);
  }

  public long count(Actor actor, UserSearch wanted) {
    RequireRole.of(actor, Role.ADMIN);
    return people.count(wanted);
  }

  /**
   * @throws Refusal when there is no such account
   */
  public Account find(Actor actor, long userId) {
    RequireRole.of(actor, Role.ADMIN);
    User user = users.byId(userId).orElseThrow(() -> new Refusal(IdentityRefusal.NOT_FOUND));
    return new Account(
        user, rights.own(userId), user.firmId().flatMap(firms::byId), reaches.of(userId));
  }

  public List<Firm> firms(Actor actor, int offset, int limit) {
    RequireRole.of(actor, Role.ADMIN);
    return firms.list(offset, limit);
  }

  public long countFirms(Actor actor) {
    RequireRole.of(actor, Role.ADMIN);
    return firms.count();
  }

  /** Open invitations made by the fund. */
  public List<Invitation> invited(Actor actor) {
    RequireRole.of(actor, Role.ADMIN);
    return invitations.openOfFund(clock.instant());
  }
}
