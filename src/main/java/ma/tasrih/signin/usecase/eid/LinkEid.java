package ma.tasrih.signin.usecase.eid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.signin.domain.eid.EidRefusal;
import ma.tasrih.signin.domain.eid.EidRequest;
import ma.tasrih.signin.domain.eid.EidRequest.Purpose;

/** Links an e-ID to the actor's account, once the provider has sent them back. */
@ApplicationScoped
public class LinkEid {

  @Inject RedeemEid redeemEid;
  @Inject EidRecord record;

  /**
   * @param request the visit of this session, already taken out of it; empty when there was none
   * @throws Refusal an {@link EidRefusal}
   */
  public void link(Actor actor, Optional<EidRequest> request, EidReturn back) {
    record.linked(actor, redeemEid.redeem(request, back, Purpose.LINK, actor.userId()));
  }
}
