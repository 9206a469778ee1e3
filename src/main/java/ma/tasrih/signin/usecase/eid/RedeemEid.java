package ma.tasrih.signin.usecase.eid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.signin.domain.eid.EidRefusal;
import ma.tasrih.signin.domain.eid.EidRequest;
import ma.tasrih.signin.domain.eid.EidRequest.Purpose;
import ma.tasrih.signin.domain.eid.ExternalIdentity;

/** Takes somebody back from the e-ID provider and tells who the provider says they are. */
@ApplicationScoped
class RedeemEid {

  @Inject ExternalIdentity provider;
  @Inject Clock clock;

  /**
   * @param request the visit of this session, already taken out of it; empty when there was none
   * @throws Refusal an {@link EidRefusal}
   */
  String redeem(Optional<EidRequest> request, EidReturn back, Purpose purpose, long userId) {
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
