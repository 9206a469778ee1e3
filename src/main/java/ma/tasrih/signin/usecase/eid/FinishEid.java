package ma.tasrih.signin.usecase.eid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
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
import ma.tasrih.signin.domain.eid.ExternalIdentity;

/** Takes somebody back from the e-ID provider. */
@ApplicationScoped
public class FinishEid {

  @Inject ExternalIdentity provider;
  @Inject EidLinks links;
  @Inject EidRecord record;
  @Inject Users users;
  @Inject Clock clock;

  /**
   * Who comes in.
   *
   * @param request the visit of this session, already taken out of it; empty when there was none
   * @throws Refusal an {@link EidRefusal}; EID_NOT_LINKED when the identity is genuine but no open
   *     account has linked it
   */
  public Actor signIn(Optional<EidRequest> request, EidReturn back) {
    String subject = redeem(request, back, Purpose.SIGN_IN, EidRequest.ANYBODY);
    Actor actor =
        links
            .bySubject(subject)
            .map(EidLink::userId)
            .flatMap(users::byId)
            .filter(User::active)
            .map(User::asActor)
            .orElseThrow(() -> new Refusal(EidRefusal.EID_NOT_LINKED));
    record.signedIn(actor);
    return actor;
  }

  /**
   * Links the e-ID to the actor's account.
   *
   * @throws Refusal an {@link EidRefusal}
   */
  public void link(Actor actor, Optional<EidRequest> request, EidReturn back) {
    record.linked(actor, redeem(request, back, Purpose.LINK, actor.userId()));
  }

  private String redeem(
      Optional<EidRequest> request, EidReturn back, Purpose purpose, long userId) {
    EidRequest asked =
        request
            .filter(one -> one.purpose() == purpose && one.userId() == userId)
            .filter(one -> one.isAnsweredBy(back.state(), clock.instant()))
            .orElseThrow(() -> new Refusal(EidRefusal.EID_REFUSED));
    if (!back.error().isEmpty()) {
      throw new Refusal(EidRefusal.EID_CANCELLED);
    }
    if (back.code().isEmpty()) {
      throw new Refusal(EidRefusal.EID_REFUSED);
    }
    return provider.redeem(asked, back.code());
  }
}
