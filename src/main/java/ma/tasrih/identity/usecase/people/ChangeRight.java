package ma.tasrih.identity.usecase.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.identity.domain.AffiliateRight;
import ma.tasrih.identity.domain.AffiliateRights;
import ma.tasrih.identity.domain.IdentityRefusal;
import ma.tasrih.identity.domain.people.Colleague;
import ma.tasrih.identity.domain.people.Invitations;
import ma.tasrih.identity.domain.people.People;
import ma.tasrih.identity.domain.people.PeopleRefusal;
import ma.tasrih.identity.domain.people.RightSet;
import ma.tasrih.identity.usecase.IdentityAct;
import ma.tasrih.journal.domain.JournalEntry;
import ma.tasrih.journal.usecase.JournalWriter;
import ma.tasrih.kernel.Refusal;

/** Gives one of a company's people another right, or none any more; counts at the next click. */
@ApplicationScoped
public class ChangeRight {

  @Inject People people;
  @Inject AffiliateRights rights;
  @Inject Invitations invitations;
  @Inject RevokeInvitation revokeInvitation;
  @Inject JournalWriter journal;
  @Inject Clock clock;

  /**
   * @param login of somebody among the company's people
   * @throws Refusal {@link PeopleRefusal#LAST_ADMINISTRATOR} when nobody would be left to manage
   */
  @Transactional
  public void change(ActingFor who, String login, RightSet right) {
    List<Colleague> all = held(who);
    Colleague one = find(all, login);
    if (right != RightSet.ADMINISTRATOR) {
      requireAnother(one, all);
      withdrawOffers(who, login);
    }
    rights.putOwn(one.userId(), new AffiliateRight(who.affiliate(), right.scopes()));
    journal.append(
        entry(who, IdentityAct.RIGHT_CHANGED, one).withDetail(one.right() + " " + right));
  }

  /**
   * Takes the company away from somebody; what they did stays.
   *
   * @throws Refusal {@link PeopleRefusal#LAST_ADMINISTRATOR} when nobody would be left to manage
   */
  @Transactional
  public void remove(ActingFor who, String login) {
    List<Colleague> all = held(who);
    Colleague one = find(all, login);
    requireAnother(one, all);
    withdrawOffers(who, login);
    people.remove(who, one.userId());
    journal.append(entry(who, IdentityAct.USER_REMOVED, one).withDetail(one.right().name()));
  }

  private List<Colleague> held(ActingFor who) {
    ShowPeople.requireManage(who);
    return people.hold(who);
  }

  private static Colleague find(List<Colleague> all, String login) {
    return all.stream()
        .filter(one -> one.login().equals(login))
        .findFirst()
        .orElseThrow(() -> new Refusal(IdentityRefusal.NOT_FOUND));
  }

  private static void requireAnother(Colleague one, List<Colleague> all) {
    if (one.isLastAdministrator(all)) {
      throw new Refusal(PeopleRefusal.LAST_ADMINISTRATOR);
    }
  }

  private void withdrawOffers(ActingFor who, String login) {
    invitations.open(who, clock.instant()).stream()
        .filter(offer -> offer.invitedBy().equals(login))
        .forEach(offer -> revokeInvitation.revoke(who.actor(), offer));
  }

  private static JournalEntry entry(ActingFor who, IdentityAct act, Colleague one) {
    return JournalEntry.of(who.actor().login(), act.name(), "USER", Long.toString(one.userId()))
        .withAffiliate(who.affiliate());
  }
}
