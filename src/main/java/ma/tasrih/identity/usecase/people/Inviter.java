package ma.tasrih.identity.usecase.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.identity.domain.User;
import ma.tasrih.identity.domain.Users;
import ma.tasrih.identity.domain.mandate.Firm;
import ma.tasrih.identity.domain.mandate.Firms;
import ma.tasrih.identity.domain.people.Invitation;
import ma.tasrih.identity.domain.people.People;
import ma.tasrih.identity.usecase.ActFor;

/** Whether whoever made an invitation could make it today. */
@ApplicationScoped
class Inviter {

  @Inject Users users;
  @Inject People people;
  @Inject Firms firms;
  @Inject ActFor actFor;
  @Inject MyFirm myFirm;

  boolean stillMayGive(Invitation invitation) {
    return users
        .byLogin(invitation.invitedBy())
        .filter(User::active)
        .map(User::asActor)
        .filter(by -> mayGive(by, invitation))
        .isPresent();
  }

  private boolean mayGive(Actor by, Invitation invitation) {
    boolean openFirm =
        invitation
            .firm()
            .map(place -> firms.byId(place.firmId()).filter(Firm::open).isPresent())
            .orElse(true);
    return openFirm
        && switch (by.role()) {
          case ADMIN -> !isAdministered(invitation);
          case INSPECTOR -> false;
          case EMPLOYER, SHIPOWNER ->
              invitation
                  .right()
                  .flatMap(right -> actFor.find(by, right.affiliate(), Scope.MANAGE))
                  .isPresent();
          case ACCOUNTANT ->
              invitation
                  .firm()
                  .map(place -> myFirm.isAdministrator(by, place.firmId()))
                  .orElse(false);
        };
  }

  /**
   * The fund gives the first administrator's place only, and that may have been taken meanwhile.
   */
  private boolean isAdministered(Invitation invitation) {
    return invitation.right().map(right -> people.isAdministered(right.affiliate())).orElse(false)
        || invitation.firm().map(place -> people.isFirmAdministered(place.firmId())).orElse(false);
  }
}
