package ma.tasrih.identity.usecase.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import ma.tasrih.identity.domain.people.Invitation;
import ma.tasrih.identity.domain.people.Invitations;
import ma.tasrih.identity.domain.people.PeopleRefusal;
import ma.tasrih.kernel.Refusal;

/** Finds an invitation by its token. Wrong, used, withdrawn and old ones get the same answer. */
@ApplicationScoped
public class FindInvitation {

  @Inject Invitations invitations;
  @Inject Inviter inviter;
  @Inject Clock clock;

  /**
   * The open invitation behind a hash, whose inviter may still give what it gives.
   *
   * @throws Refusal {@link PeopleRefusal#INVITATION_NOT_VALID}
   */
  public Invitation open(String tokenHash) {
    return invitations
        .byHash(tokenHash)
        .filter(invitation -> invitation.isOpen(clock.instant()))
        .filter(inviter::stillMayGive)
        .orElseThrow(() -> new Refusal(PeopleRefusal.INVITATION_NOT_VALID));
  }
}
