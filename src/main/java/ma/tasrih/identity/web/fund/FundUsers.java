package ma.tasrih.identity.web.fund;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.Role;
import ma.tasrih.identity.domain.User;
import ma.tasrih.identity.domain.people.Invitation;
import ma.tasrih.identity.domain.people.UserSearch;
import ma.tasrih.identity.usecase.CurrentActor;
import ma.tasrih.identity.usecase.fund.FindUsers;
import ma.tasrih.identity.usecase.fund.OpenAccount;
import ma.tasrih.identity.usecase.people.RevokeInvitation;
import ma.tasrih.identity.web.Asked;
import ma.tasrih.identity.web.people.FreshLink;
import ma.tasrih.platform.Pager;

/** Behind {@code admin/identity/users.xhtml}: accounts, and opening new ones. */
@Named("identityUsers")
@RequestScoped
public class FundUsers {

  private static final String PAGE = "/admin/identity/users.xhtml";
  private static final int SIZE = 25;

  @Inject private CurrentActor currentActor;
  @Inject private FindUsers findUsers;
  @Inject private OpenAccount openAccount;
  @Inject private RevokeInvitation revokeInvitation;
  @Inject private FreshLink freshLink;

  private Pager pager;
  private List<User> users;
  private List<Invitation> invited;
  private Role newRole = Role.EMPLOYER;
  private String invitee;
  private String place;

  @PostConstruct
  void load() {
    Actor actor = currentActor.require();
    UserSearch wanted =
        new UserSearch(
            getText(),
            Arrays.stream(Role.values()).filter(r -> r.name().equals(getRole())).findFirst(),
            Optional.empty());
    String query = Pager.parameter("text", getText()) + Pager.parameter("role", getRole());
    pager = Pager.of(Asked.parameter("page"), SIZE, findUsers.count(actor, wanted), query);
    users = findUsers.search(actor, wanted, pager.offset(), SIZE);
    invited = findUsers.invited(actor);
  }

  public void open() {
    freshLink.keep(
        openAccount.open(
            currentActor.require(),
            new OpenAccount.Opening(newRole, invitee, place == null ? "" : place)));
    Asked.go(PAGE);
  }

  /** Withdraws the invitation whose button was pressed. */
  public void act() {
    Asked.button("revoke")
        .ifPresent(
            id -> {
              revokeInvitation.revoke(currentActor.require(), id);
              Asked.go(PAGE);
            });
  }

  public Pager getPager() {
    return pager;
  }

  public List<User> getUsers() {
    return users;
  }

  public List<Invitation> getInvited() {
    return invited;
  }

  public Role[] getRoles() {
    return Role.values();
  }

  /** Beginning of a login, or an affiliate's number. */
  public String getText() {
    return Asked.parameter("text").strip();
  }

  /** Name of the role looked for; empty for any. */
  public String getRole() {
    return Asked.parameter("role");
  }

  public Role getNewRole() {
    return newRole;
  }

  public void setNewRole(Role newRole) {
    this.newRole = newRole;
  }

  public String getInvitee() {
    return invitee;
  }

  public void setInvitee(String invitee) {
    this.invitee = invitee;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }
}
