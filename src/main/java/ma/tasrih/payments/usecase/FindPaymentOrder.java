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
import ma.tasrih.kernel.Money;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.payments.domain.PaymentOrder;
import ma.tasrih.payments.domain.PaymentOrders;
import ma.tasrih.payments.domain.PaymentReference;
import ma.tasrih.payments.domain.PaymentRefusal;

/** Looks at payment orders of affiliates the actor may read. */
@ApplicationScoped
public class FindPaymentOrder {

  /** Several for each month of twenty years. */
  private static final int MOST = 1_000;

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

  /** What is still to be paid of all orders that are not settled. */
  public Money owed(ActingFor who) {
    return orders.list(who, 0, MOST).stream()
        .filter(order -> !order.status().isSettled())
        .map(PaymentOrder::totalToPay)
        .reduce(Money.ZERO, Money::plus);
  }

  public int count(ActingFor who) {
    return orders.count(who);
  }
}
