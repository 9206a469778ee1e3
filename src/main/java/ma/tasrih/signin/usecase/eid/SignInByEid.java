package ma.tasrih.signin.usecase.eid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.User;
import ma.tasrih.identity.domain.Users;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.signin.domain.eid.EidLink;
import ma.tasrih.signin.domain.eid.EidLinks;
import ma.tasrih.signin.domain.eid.EidRefusal;
import ma.tasrih.signin.domain.eid.EidRequest;
import ma.tasrih.signin.domain.eid.EidRequest.Purpose;

/** Tells who comes in with an e-ID. */
@ApplicationScoped
public class SignInByEid {

  @Inject RedeemEid redeemEid;
  @Inject EidLinks links;
  @Inject NoteEidUse noteEidUse;
  @Inject Users users;

  /**
   * @param request the visit of this session, already taken out of it; empty when there was none
   * @throws Refusal an {@link EidRefusal}; EID_NOT_LINKED when the identity is genuine but no open
   *     account has linked it
   */
  public Actor signIn(Optional<EidRequest> request, EidReturn back) {
    String subject = redeemEid.redeem(request, back, Purpose.SIGN_IN, EidRequest.ANYBODY);
    Actor actor =
        links
            .bySubject(subject)
            .map(EidLink::userId)
            .flatMap(users::byId)
            .filter(User::active)
            .map(User::asActor)
            .orElseThrow(() -> new Refusal(EidRefusal.EID_NOT_LINKED));
    noteEidUse.signedIn(actor);
    return actor;
  }
}
