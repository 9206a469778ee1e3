package ma.tasrih.identity.web.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.identity.domain.people.Colleague;
import ma.tasrih.identity.domain.people.FundAct;
import ma.tasrih.identity.domain.people.Invitation;
import ma.tasrih.identity.domain.people.PeopleRefusal;
import ma.tasrih.identity.domain.people.RightSet;
import ma.tasrih.identity.usecase.people.ChangeRight;
import ma.tasrih.identity.usecase.people.InviteColleague;
import ma.tasrih.identity.usecase.people.RemoveColleague;
import ma.tasrih.identity.usecase.people.RevokeInvitation;
import ma.tasrih.identity.usecase.people.ShowFundActs;
import ma.tasrih.identity.usecase.people.ShowPeople;
import ma.tasrih.identity.web.ActingAffiliate;
import ma.tasrih.identity.web.Asked;
import ma.tasrih.kernel.Refusal;

/** Behind {@code employer/identity/people.xhtml}: who may do what for the company. */
@Named("identityPeople")
@RequestScoped
public class EmployerPeople {

  private static final String PAGE = "/employer/identity/people.xhtml";

  @Inject private ActingAffiliate acting;
  @Inject private ShowPeople showPeople;
  @Inject private InviteColleague inviteColleague;
  @Inject private ChangeRight changeRight;
  @Inject private RemoveColleague removeColleague;
  @Inject private ShowFundActs showFundActs;
  @Inject private RevokeInvitation revokeInvitation;
  @Inject private FreshLink freshLink;

  private String invitee;
  private RightSet right = RightSet.PREPARER;
  private List<Colleague> colleagues;
  private List<Invitation> invited;
  private List<FundAct> fundActs;

  @PostConstruct
  void load() {
    ActingFor who = acting.require(Scope.MANAGE);
    colleagues = showPeople.of(who);
    invited = showPeople.invited(who);
    fundActs = showFundActs.of(who);
  }

  public void invite() {
    freshLink.keep(inviteColleague.invite(acting.require(Scope.MANAGE), invitee, right));
    Asked.go(PAGE);
  }

  /** Does what the button of a row asks for; the button says whose row it is. */
  public void act() {
    Optional<String> change = Asked.button("change");
    Optional<String> remove = Asked.button("remove");
    Optional<String> revoke = Asked.button("revoke");
    change.ifPresent(
        login -> changeRight.change(acting.require(Scope.MANAGE), login, chosen("right-" + login)));
    remove.ifPresent(login -> removeColleague.remove(acting.require(Scope.MANAGE), login));
    revoke.ifPresent(id -> revokeInvitation.revoke(acting.require(Scope.MANAGE).actor(), id));
    if (change.isPresent() || remove.isPresent() || revoke.isPresent()) {
      Asked.go(PAGE);
    }
  }

  private static RightSet chosen(String field) {
    String posted = Asked.parameter(field);
    return Arrays.stream(RightSet.values())
        .filter(right -> right.name().equals(posted))
        .findFirst()
        .orElseThrow(() -> new Refusal(PeopleRefusal.RIGHT_UNKNOWN));
  }

  public List<Colleague> getColleagues() {
    return colleagues;
  }

  public List<Invitation> getInvited() {
    return invited;
  }

  /** What the fund did to their accounts, newest first. */
  public List<FundAct> getFundActs() {
    return fundActs;
  }

  public RightSet[] getRights() {
    return RightSet.values();
  }

  public String getInvitee() {
    return invitee;
  }

  public void setInvitee(String invitee) {
    this.invitee = invitee;
  }

  public RightSet getRight() {
    return right;
  }

  public void setRight(RightSet right) {
    this.right = right;
  }
}
