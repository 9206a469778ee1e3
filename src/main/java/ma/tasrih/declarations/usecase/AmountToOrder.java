package ma.tasrih.declarations.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ma.tasrih.declarations.domain.Declaration;
import ma.tasrih.declarations.domain.Kind;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.kernel.Money;
import ma.tasrih.payments.domain.PaymentOrder;
import ma.tasrih.payments.domain.PaymentOrders;

/**
 * What filing a declaration would order: its own amount, or for a corrective one the difference to
 * what is already ordered for the month (ruling 7).
 */
@ApplicationScoped
public class AmountToOrder {

  @Inject private PaymentOrders orders;

  /**
   * Amounts of an order to be.
   *
   * @param difference contributions; negative when more was ordered than is due
   * @param toRepay family allowances to repay, zero or more
   */
  public record Amounts(Money difference, Money toRepay) {

    /** The contributions an order would ask for: never a negative order. */
    public Money toOrder() {
      return difference.max(Money.ZERO);
    }

    /** What was ordered too much; waits for an inspector. */
    public Money creditClaim() {
      return Money.ZERO.minus(difference.min(Money.ZERO));
    }

    public Money total() {
      return toOrder().plus(toRepay);
    }
  }

  public Amounts of(ActingFor who, Declaration declaration) {
    Money due = declaration.assessment().due();
    Money toRepay = declaration.totals().allowanceToRepay();
    if (declaration.kind() != Kind.CORRECTIVE) {
      return new Amounts(due, toRepay);
    }
    Money repayOrdered =
        orders.ofMonth(who, declaration.key().period()).stream()
            .map(PaymentOrder::familyAllowanceToRepay)
            .reduce(Money.ZERO, Money::plus);
    return new Amounts(
        due.minus(orders.orderedFor(who, declaration.key().period())),
        toRepay.minus(repayOrdered).max(Money.ZERO));
  }
}
