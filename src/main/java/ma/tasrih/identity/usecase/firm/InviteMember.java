package ma.tasrih.identity.usecase.firm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.FreshProof;
import ma.tasrih.identity.domain.Role;
import ma.tasrih.identity.domain.mandate.Firm;
import ma.tasrih.identity.domain.people.Invitation;
import ma.tasrih.identity.usecase.people.IssueInvitation;
import ma.tasrih.identity.usecase.people.MyFirm;
import ma.tasrih.kernel.Refusal;

/** Offers somebody a place in the actor's firm. */
@ApplicationScoped
public class InviteMember {

  @Inject MyFirm myFirm;
  @Inject IssueInvitation issueInvitation;
  @Inject FreshProof freshProof;

  /**
   * @param invitee name or address, 1 to 200 characters
   * @throws Refusal when the actor does not administer the firm, or the name does not fit
   */
  @Transactional
  public IssueInvitation.Issued invite(Actor actor, String invitee, boolean administrator) {
    Firm firm = myFirm.require(actor);
    freshProof.require(FreshProof.Act.USERS);
    return issueInvitation.issue(
        actor,
        new IssueInvitation.Offer(
            Role.ACCOUNTANT,
            Optional.empty(),
            Optional.of(new Invitation.FirmPlace(firm.id(), administrator)),
            invitee));
  }
}
