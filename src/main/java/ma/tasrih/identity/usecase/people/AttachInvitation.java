package ma.tasrih.identity.usecase.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.kernel.Refusal;

/** Takes up an invitation with the account signed in with. */
@ApplicationScoped
public class AttachInvitation {

  @Inject FindInvitation findInvitation;
  @Inject InvitedPlace place;

  /**
   * @throws Refusal when the invitation is not open, or the account is of another kind
   */
  public void attach(Actor actor, String tokenHash) {
    place.attach(actor, findInvitation.open(tokenHash), tokenHash);
  }
}
