package ma.tasrih.identity.usecase.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.people.Colleague;
import ma.tasrih.identity.domain.people.FirmMember;
import ma.tasrih.identity.domain.people.FundAct;
import ma.tasrih.identity.domain.people.Invitation;
import ma.tasrih.identity.domain.people.Invitations;
import ma.tasrih.identity.domain.people.People;
import ma.tasrih.identity.usecase.IdentityAct;
import ma.tasrih.journal.domain.JournalSearch;

/**
 * What the fund did to the accounts of an affiliate or a firm, so that nobody of the fund comes in
 * by one of them unseen: whom it invited, whose password and second factor it set back.
 */
@ApplicationScoped
public class ShowFundActs {

  private static final int MOST = 20;

  /** Done by the fund alone; the last one is written by {@code signin}. */
  private static final Set<String> ACTS =
      Set.of(
          IdentityAct.USER_CLOSED.name(),
          IdentityAct.USER_REOPENED.name(),
          IdentityAct.SECOND_FACTORS_RESET.name(),
          "PASSWORD_RESET_OFFERED");

  @Inject People people;
  @Inject Invitations invitations;
  @Inject MyFirm myFirm;
  @Inject JournalSearch journal;

  /** For those who manage the affiliate: the newest first, twenty at most. */
  public List<FundAct> of(ActingFor who) {
    ShowPeople.requireManage(who);
    List<FundAct> acts = invited(invitations.ofFund(who, MOST));
    for (Colleague one : people.of(who)) {
      acts.addAll(on(one.userId(), one.login()));
    }
    return newest(acts);
  }

  /** The same of the actor's firm, for its administrators. */
  public List<FundAct> ofFirm(Actor actor) {
    long firm = myFirm.require(actor).id();
    List<FundAct> acts = invited(invitations.ofFund(firm, MOST));
    for (FirmMember one : people.ofFirm(firm)) {
      acts.addAll(on(one.userId(), one.login()));
    }
    return newest(acts);
  }

  private List<FundAct> on(long userId, String login) {
    return journal.on("USER", Long.toString(userId), ACTS, MOST).stream()
        .map(one -> new FundAct(one.at(), one.entry().act(), login))
        .toList();
  }

  private static List<FundAct> invited(List<Invitation> offers) {
    List<FundAct> acts = new ArrayList<>();
    for (Invitation offer : offers) {
      acts.add(new FundAct(offer.createdAt(), IdentityAct.USER_INVITED.name(), offer.invitee()));
      offer
          .usedAt()
          .map(at -> new FundAct(at, IdentityAct.INVITATION_ACCEPTED.name(), offer.invitee()))
          .ifPresent(acts::add);
    }
    return acts;
  }

  private static List<FundAct> newest(List<FundAct> acts) {
    return acts.stream().sorted(Comparator.comparing(FundAct::at).reversed()).limit(MOST).toList();
  }
}
