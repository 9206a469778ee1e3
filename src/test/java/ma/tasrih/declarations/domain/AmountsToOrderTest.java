package ma.tasrih.declarations.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import ma.tasrih.payments.domain.OrderStatus;
import ma.tasrih.payments.domain.PaymentOrder;
import org.junit.jupiter.api.Test;

class AmountsToOrderTest {

  private static final Declaration PRINCIPAL =
      SampleMonth.filed(1, Kind.PRINCIPAL, 0, "1000.00", "200.00");
  private static final PaymentOrder ORDER =
      SampleMonth.order(1, OrderStatus.ISSUED, "1000.00", "200.00");

  @Test
  void each_declaration_but_a_corrective_orders_its_own_amounts() {
    assertAmounts(
        Kind.SUPPLEMENTARY, List.of(PRINCIPAL), List.of(ORDER), "1000.00 200.00 0.00 0.00");
  }

  @Test
  void a_corrective_orders_the_difference_to_what_was_ordered() {
    assertCorrective(
        "1150.00", "250.00", List.of(PRINCIPAL), List.of(ORDER), "150.00 50.00 0.00 0.00");
  }

  @Test
  void downwards_both_differences_are_claims_and_neither_is_lost() {
    assertCorrective(
        "800.00", "50.00", List.of(PRINCIPAL), List.of(ORDER), "0.00 0.00 200.00 150.00");
  }

  @Test
  void a_cancelled_order_counts_for_neither_amount() {
    PaymentOrder cancelled = SampleMonth.order(1, OrderStatus.CANCELLED, "1000.00", "200.00");
    assertCorrective(
        "1000.00", "200.00", List.of(PRINCIPAL), List.of(cancelled), "1000.00 200.00 0.00 0.00");
  }

  @Test
  void a_month_brought_in_was_ordered_elsewhere() {
    Declaration elsewhere =
        SampleMonth.filed(SampleMonth.staged(1, Kind.PRINCIPAL, "1000.00", "200.00"), 0, true);
    assertCorrective("1100.00", "200.00", List.of(elsewhere), List.of(), "100.00 0.00 0.00 0.00");
    assertCorrective("900.00", "150.00", List.of(elsewhere), List.of(), "0.00 0.00 100.00 50.00");
  }

  private static void assertCorrective(
      String due, String toRepay, List<Declaration> month, List<PaymentOrder> orders, String told) {
    assertEquals(told, told(SampleMonth.staged(9, Kind.CORRECTIVE, due, toRepay), month, orders));
  }

  private static void assertAmounts(
      Kind kind, List<Declaration> month, List<PaymentOrder> orders, String told) {
    assertEquals(told, told(SampleMonth.staged(9, kind, "1000.00", "200.00"), month, orders));
  }

  private static String told(
      Declaration declaration, List<Declaration> month, List<PaymentOrder> orders) {
    AmountsToOrder amounts = AmountsToOrder.of(declaration, new FiledMonth(month), orders);
    return String.join(
        " ",
        amounts.toOrder().toString(),
        amounts.toRepay().toString(),
        amounts.creditClaim().toString(),
        amounts.allowanceClaim().toString());
  }
}
