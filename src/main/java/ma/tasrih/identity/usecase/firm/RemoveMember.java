package ma.tasrih.identity.usecase.firm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.EntryMeans;
import ma.tasrih.identity.domain.mandate.Firm;
import ma.tasrih.identity.domain.people.FirmMember;
import ma.tasrih.identity.domain.people.People;
import ma.tasrih.identity.domain.people.PeopleRefusal;
import ma.tasrih.identity.usecase.IdentityAct;
import ma.tasrih.identity.usecase.people.MyFirm;
import ma.tasrih.identity.usecase.tokens.RevokeAllTokens;
import ma.tasrih.journal.usecase.JournalWriter;
import ma.tasrih.kernel.Refusal;

/**
 * Closes the account of somebody who leaves a firm: an account belongs to one firm, and what was
 * done with it stays tied to it. Sessions, known browsers and tokens end with it.
 */
@ApplicationScoped
public class RemoveMember {

  @Inject MyFirm myFirm;
  @Inject HeldMembers held;
  @Inject People people;
  @Inject EntryMeans entryMeans;
  @Inject RevokeAllTokens revokeAllTokens;
  @Inject JournalWriter journal;

  /**
   * @param login of somebody of the actor's firm
   * @throws Refusal {@link PeopleRefusal#LAST_ADMINISTRATOR} when nobody would be left
   */
  @Transactional
  public void remove(Actor actor, String login) {
    Firm firm = myFirm.require(actor);
    List<FirmMember> all = held.of(firm);
    FirmMember member = HeldMembers.find(all, login);
    held.letGo(actor, firm, member, all);
    people.setActive(member.userId(), false);
    entryMeans.endVisits(member.userId());
    revokeAllTokens.revoke(actor.login(), member.userId());
    journal.append(HeldMembers.entry(actor, IdentityAct.USER_REMOVED, member, firm));
  }
}
