package ma.tasrih.identity.usecase.firm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.mandate.Firm;
import ma.tasrih.identity.domain.people.FirmMember;
import ma.tasrih.identity.domain.people.People;
import ma.tasrih.identity.domain.people.PeopleRefusal;
import ma.tasrih.identity.usecase.IdentityAct;
import ma.tasrih.identity.usecase.people.MyFirm;
import ma.tasrih.journal.usecase.JournalWriter;
import ma.tasrih.kernel.Refusal;

/** Says who administers a firm. */
@ApplicationScoped
public class ChangeMember {

  @Inject MyFirm myFirm;
  @Inject HeldMembers held;
  @Inject People people;
  @Inject JournalWriter journal;

  /**
   * @param login of somebody of the actor's firm
   * @throws Refusal {@link PeopleRefusal#LAST_ADMINISTRATOR} when nobody would be left
   */
  @Transactional
  public void setAdministrator(Actor actor, String login, boolean administrator) {
    Firm firm = myFirm.require(actor);
    List<FirmMember> all = held.of(firm);
    FirmMember member = HeldMembers.find(all, login);
    if (!administrator) {
      held.letGo(actor, firm, member, all);
    }
    people.setFirmAdministrator(member.userId(), administrator);
    journal.append(
        HeldMembers.entry(actor, IdentityAct.RIGHT_CHANGED, member, firm)
            .withDetail("firm " + firm.id() + (administrator ? " administrator" : " member")));
  }
}
