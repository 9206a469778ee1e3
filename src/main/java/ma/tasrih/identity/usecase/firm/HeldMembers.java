package ma.tasrih.identity.usecase.firm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.FreshProof;
import ma.tasrih.identity.domain.IdentityRefusal;
import ma.tasrih.identity.domain.mandate.Firm;
import ma.tasrih.identity.domain.people.FirmMember;
import ma.tasrih.identity.domain.people.Invitations;
import ma.tasrih.identity.domain.people.People;
import ma.tasrih.identity.domain.people.PeopleRefusal;
import ma.tasrih.identity.usecase.IdentityAct;
import ma.tasrih.identity.usecase.people.WithdrawOffer;
import ma.tasrih.journal.domain.JournalEntry;
import ma.tasrih.kernel.Refusal;

/** A firm's people, about to be changed by one of them and held until the transaction ends. */
@ApplicationScoped
class HeldMembers {

  @Inject People people;
  @Inject Invitations invitations;
  @Inject WithdrawOffer withdrawOffer;
  @Inject FreshProof freshProof;
  @Inject Clock clock;

  /**
   * @param firm of the actor, who administers it
   */
  List<FirmMember> of(Firm firm) {
    freshProof.require(FreshProof.Act.USERS);
    return people.holdFirm(firm.id());
  }

  static FirmMember find(List<FirmMember> all, String login) {
    return all.stream()
        .filter(member -> member.active() && member.login().equals(login))
        .findFirst()
        .orElseThrow(() -> new Refusal(IdentityRefusal.NOT_FOUND));
  }

  /** Before somebody stops administering: another must be left, and what they had offered ends. */
  void letGo(Actor actor, Firm firm, FirmMember member, List<FirmMember> all) {
    if (member.isLastAdministrator(all)) {
      throw new Refusal(PeopleRefusal.LAST_ADMINISTRATOR);
    }
    invitations.openOfFirm(firm.id(), clock.instant()).stream()
        .filter(offer -> offer.invitedBy().equals(member.login()))
        .forEach(offer -> withdrawOffer.withdraw(actor, offer));
  }

  static JournalEntry entry(Actor actor, IdentityAct act, FirmMember member, Firm firm) {
    return JournalEntry.of(actor.login(), act.name(), "USER", Long.toString(member.userId()))
        .withDetail("firm " + firm.id());
  }
}
