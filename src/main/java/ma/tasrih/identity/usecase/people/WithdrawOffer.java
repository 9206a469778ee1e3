package ma.tasrih.identity.usecase.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.people.Invitation;
import ma.tasrih.identity.domain.people.Invitations;
import ma.tasrih.identity.usecase.IdentityAct;
import ma.tasrih.journal.usecase.JournalWriter;

/** Ends an open invitation; the caller has checked that the actor may. */
@ApplicationScoped
public class WithdrawOffer {

  @Inject Invitations invitations;
  @Inject JournalWriter journal;
  @Inject Clock clock;

  /** Nothing happens when it is no longer open. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void withdraw(Actor actor, Invitation invitation) {
    if (invitations.revoke(invitation.publicId(), actor.login(), clock.instant())) {
      journal.append(
          IssueInvitation.entry(actor.login(), IdentityAct.INVITATION_REVOKED, invitation));
    }
  }
}
