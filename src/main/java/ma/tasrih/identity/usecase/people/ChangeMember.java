package ma.tasrih.identity.usecase.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.IdentityRefusal;
import ma.tasrih.identity.domain.mandate.Firm;
import ma.tasrih.identity.domain.people.FirmMember;
import ma.tasrih.identity.domain.people.Invitations;
import ma.tasrih.identity.domain.people.People;
import ma.tasrih.identity.domain.people.PeopleRefusal;
import ma.tasrih.identity.usecase.IdentityAct;
import ma.tasrih.journal.domain.JournalEntry;
import ma.tasrih.journal.usecase.JournalWriter;
import ma.tasrih.kernel.Refusal;

/** Says who administers a firm, and who no longer works there. */
@ApplicationScoped
public class ChangeMember {

  @Inject MyFirm myFirm;
  @Inject People people;
  @Inject Invitations invitations;
  @Inject RevokeInvitation revokeInvitation;
  @Inject JournalWriter journal;
  @Inject Clock clock;

  /**
   * @param login of somebody of the actor's firm
   * @throws Refusal {@link PeopleRefusal#LAST_ADMINISTRATOR} when nobody would be left
   */
  @Transactional
  public void setAdministrator(Actor actor, String login, boolean administrator) {
    Firm firm = myFirm.require(actor);
    List<FirmMember> all = people.holdFirm(firm.id());
    FirmMember member = find(all, login);
    if (!administrator) {
      requireAnother(member, all);
      withdrawOffers(actor, firm, login);
    }
    people.setFirmAdministrator(member.userId(), administrator);
    journal.append(
        entry(actor, IdentityAct.RIGHT_CHANGED, member, firm)
            .withDetail("firm " + firm.id() + (administrator ? " administrator" : " member")));
  }

  /**
   * Closes the account of somebody who leaves the firm: an account belongs to one firm, and what
   * was done with it stays tied to it.
   *
   * @throws Refusal {@link PeopleRefusal#LAST_ADMINISTRATOR} when nobody would be left
   */
  @Transactional
  public void remove(Actor actor, String login) {
    Firm firm = myFirm.require(actor);
    List<FirmMember> all = people.holdFirm(firm.id());
    FirmMember member = find(all, login);
    requireAnother(member, all);
    withdrawOffers(actor, firm, login);
    people.setActive(member.userId(), false);
    journal.append(entry(actor, IdentityAct.USER_REMOVED, member, firm));
  }

  private static FirmMember find(List<FirmMember> all, String login) {
    return all.stream()
        .filter(member -> member.active() && member.login().equals(login))
        .findFirst()
        .orElseThrow(() -> new Refusal(IdentityRefusal.NOT_FOUND));
  }

  private static void requireAnother(FirmMember member, List<FirmMember> all) {
    if (member.isLastAdministrator(all)) {
      throw new Refusal(PeopleRefusal.LAST_ADMINISTRATOR);
    }
  }

  private void withdrawOffers(Actor actor, Firm firm, String login) {
    invitations.openOfFirm(firm.id(), clock.instant()).stream()
        .filter(offer -> offer.invitedBy().equals(login))
        .forEach(offer -> revokeInvitation.revoke(actor, offer));
  }

  private static JournalEntry entry(Actor actor, IdentityAct act, FirmMember member, Firm firm) {
    return JournalEntry.of(actor.login(), act.name(), "USER", Long.toString(member.userId()))
        .withDetail("firm " + firm.id());
  }
}
