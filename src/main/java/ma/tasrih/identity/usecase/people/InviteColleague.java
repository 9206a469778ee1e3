package ma.tasrih.identity.usecase.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.identity.domain.AffiliateRight;
import ma.tasrih.identity.domain.FreshProof;
import ma.tasrih.identity.domain.people.RightSet;
import ma.tasrih.kernel.Refusal;

/** Offers somebody a right for a company. */
@ApplicationScoped
public class InviteColleague {

  @Inject IssueInvitation issueInvitation;
  @Inject FreshProof freshProof;

  /**
   * @param invitee name or address, 1 to 200 characters
   * @throws Refusal when the actor may not manage, or the name does not fit
   */
  @Transactional
  public IssueInvitation.Issued invite(ActingFor who, String invitee, RightSet right) {
    ShowPeople.requireManage(who);
    freshProof.require(FreshProof.Act.USERS);
    return issueInvitation.issue(
        who.actor(),
        new IssueInvitation.Offer(
            who.actor().role(),
            Optional.of(new AffiliateRight(who.affiliate(), right.scopes())),
            Optional.empty(),
            invitee));
  }
}
