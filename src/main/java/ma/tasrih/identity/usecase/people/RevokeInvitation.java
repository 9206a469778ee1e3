package ma.tasrih.identity.usecase.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.FreshProof;
import ma.tasrih.identity.domain.IdentityRefusal;
import ma.tasrih.identity.domain.Role;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.identity.domain.people.Invitation;
import ma.tasrih.identity.domain.people.Invitations;
import ma.tasrih.identity.usecase.ActFor;
import ma.tasrih.kernel.Refusal;

/** Withdraws an invitation nobody has used yet. */
@ApplicationScoped
public class RevokeInvitation {

  @Inject Invitations invitations;
  @Inject ActFor actFor;
  @Inject MyFirm myFirm;
  @Inject FreshProof freshProof;
  @Inject WithdrawOffer withdrawOffer;

  /**
   * @throws Refusal {@link IdentityRefusal#NOT_FOUND} when it is nothing of the actor's
   */
  @Transactional
  public void revoke(Actor actor, String publicId) {
    Invitation invitation =
        invitations
            .find(publicId)
            .filter(found -> mayRevoke(actor, found))
            .orElseThrow(() -> new Refusal(IdentityRefusal.NOT_FOUND));
    freshProof.require(FreshProof.Act.USERS);
    withdrawOffer.withdraw(actor, invitation);
  }

  private boolean mayRevoke(Actor actor, Invitation invitation) {
    return switch (actor.role()) {
      case ADMIN -> true;
      case INSPECTOR -> false;
      case EMPLOYER, SHIPOWNER ->
          invitation
              .right()
              .flatMap(right -> actFor.find(actor, right.affiliate(), Scope.MANAGE))
              .isPresent();
      case ACCOUNTANT ->
          invitation.role() == Role.ACCOUNTANT
              && invitation
                  .firm()
                  .map(place -> myFirm.isAdministrator(actor, place.firmId()))
                  .orElse(false);
    };
  }
}
