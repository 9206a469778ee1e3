package ma.tasrih.payments.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.kernel.Money;
import org.junit.jupiter.api.Test;

class PaymentOrderTest {

  private static final LocalDate COUNTS = LocalDate.of(2025, 7, 21);

  @Test
  void an_order_is_late_from_the_day_after_the_date_that_counts() {
    assertEquals(0, order(OrderStatus.ISSUED).daysLate(COUNTS));
    assertEquals(1, order(OrderStatus.ISSUED).daysLate(COUNTS.plusDays(1)));
    assertEquals(11, order(OrderStatus.PART_PAID).daysLate(LocalDate.of(2025, 8, 1)));
  }

  @Test
  void what_is_paid_or_cancelled_is_never_late() {
    LocalDate later = COUNTS.plusYears(1);
    assertEquals(0, order(OrderStatus.PAID).daysLate(later));
    assertEquals(0, order(OrderStatus.OVERPAID).daysLate(later));
    assertEquals(0, order(OrderStatus.CANCELLED).daysLate(later));
  }

  private static PaymentOrder order(OrderStatus status) {
    return new PaymentOrder(
        PaymentReference.of(
            AffiliateNumber.parse("1234567").orElseThrow(), YearMonth.of(2025, 6), 1),
        AffiliateNumber.parse("1234567").orElseThrow(),
        YearMonth.of(2025, 6),
        "DS-1234567-202506",
        Money.parse("100.00"),
        Money.ZERO,
        LocalDate.of(2025, 7, 10),
        COUNTS,
        status,
        Instant.EPOCH);
  }
}
