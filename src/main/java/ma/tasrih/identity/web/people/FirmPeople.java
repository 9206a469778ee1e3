package ma.tasrih.identity.web.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.mandate.Firm;
import ma.tasrih.identity.domain.people.FirmMember;
import ma.tasrih.identity.domain.people.FundAct;
import ma.tasrih.identity.domain.people.Invitation;
import ma.tasrih.identity.usecase.CurrentActor;
import ma.tasrih.identity.usecase.firm.ChangeMember;
import ma.tasrih.identity.usecase.firm.InviteMember;
import ma.tasrih.identity.usecase.firm.RemoveMember;
import ma.tasrih.identity.usecase.people.MyFirm;
import ma.tasrih.identity.usecase.people.RevokeInvitation;
import ma.tasrih.identity.usecase.people.ShowFundActs;
import ma.tasrih.identity.usecase.people.ShowPeople;
import ma.tasrih.identity.web.Asked;

/** Behind {@code accountant/identity/people.xhtml}: who works in the firm. */
@Named("identityFirm")
@RequestScoped
public class FirmPeople {

  private static final String PAGE = "/accountant/identity/people.xhtml";

  @Inject private CurrentActor currentActor;
  @Inject private MyFirm myFirm;
  @Inject private ShowPeople showPeople;
  @Inject private InviteMember inviteMember;
  @Inject private ChangeMember changeMember;
  @Inject private RemoveMember removeMember;
  @Inject private ShowFundActs showFundActs;
  @Inject private RevokeInvitation revokeInvitation;
  @Inject private FreshLink freshLink;

  private Firm firm;
  private boolean mine;
  private List<FirmMember> members;
  private List<Invitation> invited;
  private List<FundAct> fundActs;
  private String invitee;
  private boolean administrator;

  @PostConstruct
  void load() {
    Actor actor = currentActor.require();
    firm = myFirm.of(actor);
    mine = firm.open() && myFirm.isAdministrator(actor);
    members = myFirm.members(actor);
    fundActs = mine ? showFundActs.ofFirm(actor) : List.of();
    invited = mine ? showPeople.invitedToFirm(actor) : List.of();
  }

  public void invite() {
    freshLink.keep(inviteMember.invite(currentActor.require(), invitee, administrator));
    Asked.go(PAGE);
  }

  /** Does what the button of a row asks for; the button says whose row it is. */
  public void act() {
    Actor actor = currentActor.require();
    Optional<String> raise = Asked.button("raise");
    Optional<String> lower = Asked.button("lower");
    Optional<String> remove = Asked.button("remove");
    Optional<String> revoke = Asked.button("revoke");
    raise.ifPresent(login -> changeMember.setAdministrator(actor, login, true));
    lower.ifPresent(login -> changeMember.setAdministrator(actor, login, false));
    remove.ifPresent(login -> removeMember.remove(actor, login));
    revoke.ifPresent(id -> revokeInvitation.revoke(actor, id));
    if (raise.or(() -> lower).or(() -> remove).or(() -> revoke).isPresent()) {
      Asked.go(PAGE);
    }
  }

  public Firm getFirm() {
    return firm;
  }

  /** Whether whoever looks administers the firm. */
  public boolean isMine() {
    return mine;
  }

  public List<FirmMember> getMembers() {
    return members;
  }

  public List<Invitation> getInvited() {
    return invited;
  }

  /** What the fund did to their accounts, newest first; for administrators. */
  public List<FundAct> getFundActs() {
    return fundActs;
  }

  public String getInvitee() {
    return invitee;
  }

  public void setInvitee(String invitee) {
    this.invitee = invitee;
  }

  public boolean isAdministrator() {
    return administrator;
  }

  public void setAdministrator(boolean administrator) {
    this.administrator = administrator;
  }
}
