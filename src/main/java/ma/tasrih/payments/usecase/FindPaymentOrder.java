package ma.tasrih.payments.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.identity.usecase.ActFor;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.payments.domain.PaymentOrder;
import ma.tasrih.payments.domain.PaymentOrders;
import ma.tasrih.payments.domain.PaymentReference;
import ma.tasrih.payments.domain.PaymentRefusal;

/** Looks at payment orders of affiliates the actor may read. */
@ApplicationScoped
public class FindPaymentOrder {

  @Inject private ActFor actFor;
  @Inject private PaymentOrders orders;

  /**
   * @throws Refusal when there is none of that reference, or it is not the actor's: the same words
   */
  public PaymentOrder find(Actor actor, String reference) {
    return Optional.of(reference)
        .filter(PaymentReference::isValid)
        .map(PaymentReference::new)
        .flatMap(
            known ->
                AffiliateNumber.parse(known.digits().substring(0, 7))
                    .flatMap(affiliate -> actFor.find(actor, affiliate, Scope.READ))
                    .flatMap(who -> orders.find(who, known)))
        .orElseThrow(() -> new Refusal(PaymentRefusal.ORDER_NOT_FOUND));
  }

  /** The affiliate's orders, newest month first. */
  public List<PaymentOrder> list(ActingFor who, int offset, int limit) {
    return orders.list(who, offset, limit);
  }

  public int count(ActingFor who) {
    return orders.count(who);
  }
}
