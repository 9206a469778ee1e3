package ma.tasrih.declarations.domain;

import java.util.List;
import java.util.function.Function;
import ma.tasrih.kernel.Money;
import ma.tasrih.payments.domain.OrderStatus;
import ma.tasrih.payments.domain.PaymentOrder;

/**
 * Amounts of an order to be.
 *
 * @param contributions negative when more was ordered than is due
 * @param allowances family allowances to repay; negative when more was ordered than is to be repaid
 */
public record AmountsToOrder(Money contributions, Money allowances) {

  /**
   * What filing a declaration would order: its own amounts, or for a corrective one the difference
   * to what was ordered for the month (ruling 7). Orders not cancelled count, and so does what was
   * brought in from elsewhere, where it was ordered.
   *
   * @param month what was filed before
   * @param orders those of the month
   */
  public static AmountsToOrder of(
      Declaration declaration, FiledMonth month, List<PaymentOrder> orders) {
    Money due = declaration.assessment().due();
    Money toRepay = declaration.totals().allowanceToRepay();
    if (declaration.kind() != Kind.CORRECTIVE) {
      return new AmountsToOrder(due, toRepay);
    }
    List<PaymentOrder> standing =
        orders.stream().filter(o -> o.status() != OrderStatus.CANCELLED).toList();
    List<Declaration> elsewhere = month.broughtIn();
    return new AmountsToOrder(
        due.minus(sum(standing, PaymentOrder::amount))
            .minus(sum(elsewhere, d -> d.assessment().due())),
        toRepay
            .minus(sum(standing, PaymentOrder::familyAllowanceToRepay))
            .minus(sum(elsewhere, d -> d.totals().allowanceToRepay())));
  }

  /** The contributions an order would ask for: never a negative order. */
  public Money toOrder() {
    return contributions.max(Money.ZERO);
  }

  /** The allowances an order would ask for, zero or more. */
  public Money toRepay() {
    return allowances.max(Money.ZERO);
  }

  /** Contributions ordered too much, zero or more; they wait for an inspector. */
  public Money creditClaim() {
    return Money.ZERO.minus(contributions.min(Money.ZERO));
  }

  /** Allowances ordered back too much, zero or more; they wait for an inspector likewise. */
  public Money allowanceClaim() {
    return Money.ZERO.minus(allowances.min(Money.ZERO));
  }

  private static <T> Money sum(List<T> items, Function<T, Money> amount) {
    return items.stream().map(amount).reduce(Money.ZERO, Money::plus);
  }
}
