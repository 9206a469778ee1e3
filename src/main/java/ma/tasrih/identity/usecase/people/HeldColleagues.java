package ma.tasrih.identity.usecase.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.identity.domain.FreshProof;
import ma.tasrih.identity.domain.IdentityRefusal;
import ma.tasrih.identity.domain.people.Colleague;
import ma.tasrih.identity.domain.people.Invitations;
import ma.tasrih.identity.domain.people.People;
import ma.tasrih.identity.domain.people.PeopleRefusal;
import ma.tasrih.identity.usecase.IdentityAct;
import ma.tasrih.journal.domain.JournalEntry;
import ma.tasrih.kernel.Refusal;

/** A company's people, about to be changed by one of them and held until the transaction ends. */
@ApplicationScoped
class HeldColleagues {

  @Inject People people;
  @Inject Invitations invitations;
  @Inject WithdrawOffer withdrawOffer;
  @Inject FreshProof freshProof;
  @Inject Clock clock;

  List<Colleague> of(ActingFor who) {
    ShowPeople.requireManage(who);
    freshProof.require(FreshProof.Act.USERS);
    return people.hold(who);
  }

  static Colleague find(List<Colleague> all, String login) {
    return all.stream()
        .filter(one -> one.login().equals(login))
        .findFirst()
        .orElseThrow(() -> new Refusal(IdentityRefusal.NOT_FOUND));
  }

  /** Before somebody stops managing: another must be left, and what they had offered ends. */
  void letGo(ActingFor who, Colleague one, List<Colleague> all) {
    if (one.isLastAdministrator(all)) {
      throw new Refusal(PeopleRefusal.LAST_ADMINISTRATOR);
    }
    invitations.open(who, clock.instant()).stream()
        .filter(offer -> offer.invitedBy().equals(one.login()))
        .forEach(offer -> withdrawOffer.withdraw(who.actor(), offer));
  }

  static JournalEntry entry(ActingFor who, IdentityAct act, Colleague one) {
    return JournalEntry.of(who.actor().login(), act.name(), "USER", Long.toString(one.userId()))
        .withAffiliate(who.affiliate());
  }
}
