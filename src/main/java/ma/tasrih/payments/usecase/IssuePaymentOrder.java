package ma.tasrih.payments.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.kernel.Money;
import ma.tasrih.payments.domain.OrderStatus;
import ma.tasrih.payments.domain.PaymentOrder;
import ma.tasrih.payments.domain.PaymentOrders;
import ma.tasrih.payments.domain.PaymentReference;
import ma.tasrih.rates.domain.RateBook;

/**
 * Orders the payment of one declaration, inside the transaction that files it. The caller holds the
 * employer's lock.
 */
@ApplicationScoped
public class IssuePaymentOrder {

  @Inject private PaymentOrders orders;
  @Inject private RateBook rates;
  @Inject private Clock clock;

  /**
   * @param amount contributions to order, zero or more
   * @param allowanceToRepay zero or more
   * @return the order, or empty when there is nothing to pay
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Optional<PaymentOrder> issue(
      ActingFor who,
      YearMonth period,
      String declarationNumber,
      Money amount,
      Money allowanceToRepay) {
    who.require(Scope.FILE);
    if (amount.isZero() && allowanceToRepay.isZero()) {
      return Optional.empty();
    }
    int sequence = orders.nextSequence(who, period);
    PaymentOrder order =
        new PaymentOrder(
            PaymentReference.of(who.affiliate(), period, sequence),
            who.affiliate(),
            period,
            declarationNumber,
            amount,
            allowanceToRepay,
            rates.dueDate(period),
            rates.effectiveDueDate(period),
            OrderStatus.ISSUED,
            clock.instant().truncatedTo(ChronoUnit.MICROS));
    orders.add(who, order, sequence);
    return Optional.of(order);
  }
}
