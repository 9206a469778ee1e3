package ma.tasrih.declarations.domain.month;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.kernel.Money;
import ma.tasrih.payments.domain.OrderStatus;
import ma.tasrih.payments.domain.PaymentOrder;
import ma.tasrih.payments.domain.PaymentReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class DueCalendarTest {

  private static final YearMonth JUNE = YearMonth.of(2025, 6);
  private static final AffiliateNumber ATLAS = new AffiliateNumber("1234567");

  private static final MonthStanding.DueDates DATES =
      new MonthStanding.DueDates() {
        @Override
        public LocalDate dueDate(YearMonth period) {
          return period.plusMonths(1).atDay(10);
        }

        @Override
        public LocalDate effectiveDueDate(YearMonth period) {
          return period.equals(JUNE) ? LocalDate.of(2025, 7, 21) : dueDate(period);
        }
      };

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "/cases/declarations/months-due.csv",
      delimiter = ';',
      numLinesToSkip = 3)
  void months_to_declare_follow_the_table(
      String name, LocalDate today, String first, String declared, String toDeclare, long late) {
    DueCalendar calendar =
        DueCalendar.of(
            today,
            new DueCalendar.Known(
                Optional.ofNullable(first).map(YearMonth::parse), months(declared), List.of()),
            DATES);
    assertEquals(
        toDeclare == null ? "" : toDeclare,
        calendar.toDeclare().stream()
            .map(m -> m.period().toString())
            .collect(Collectors.joining(" ")));
    assertEquals(late, calendar.next().daysLate());
  }

  @Test
  void an_extension_shows_beside_the_ordinary_date() {
    MonthStanding june = on("2025-07-04", List.of()).next();
    assertTrue(june.isExtended());
    assertEquals(LocalDate.of(2025, 7, 10), june.dueDate());
    assertEquals(17, june.daysLeft());
  }

  @Test
  void open_orders_add_up_and_paid_or_cancelled_ones_do_not() {
    DueCalendar calendar =
        on(
            "2025-07-04",
            List.of(
                order(JUNE, 1, "100.00", OrderStatus.ISSUED),
                order(JUNE, 2, "50.00", OrderStatus.PAID),
                order(JUNE, 3, "7.00", OrderStatus.CANCELLED),
                order(YearMonth.of(2025, 5), 1, "20.00", OrderStatus.PART_PAID)),
            JUNE);
    assertEquals(Money.parse("120.00"), calendar.owed());
    MonthStanding june = calendar.strip().get(DueCalendar.STRIP - 1);
    assertEquals(MonthStanding.State.TO_PAY, june.state());
    assertEquals(Money.parse("150.00"), june.ordered());
  }

  @Test
  void a_month_is_paid_when_all_its_orders_are_and_filed_when_it_has_none() {
    PaymentOrder paid = order(JUNE, 1, "100.00", OrderStatus.PAID);
    YearMonth may = YearMonth.of(2025, 5);
    List<MonthStanding> strip = on("2025-07-04", List.of(paid), JUNE, may).strip();
    assertEquals(MonthStanding.State.PAID, strip.get(DueCalendar.STRIP - 1).state());
    assertEquals(MonthStanding.State.FILED, strip.get(DueCalendar.STRIP - 2).state());
  }

  @Test
  void the_strip_says_nothing_of_months_before_the_first() {
    DueCalendar calendar = on("2025-07-04", List.of());
    assertEquals(DueCalendar.STRIP, calendar.strip().size());
    assertEquals(YearMonth.of(2024, 7), calendar.strip().get(0).period());
    assertEquals(MonthStanding.State.BEFORE, calendar.strip().get(0).state());
    assertTrue(calendar.isNothingFiled());
    assertFalse(on("2025-07-04", List.of(), JUNE).isNothingFiled());
  }

  private static DueCalendar on(String today, List<PaymentOrder> orders, YearMonth... declared) {
    Optional<YearMonth> first =
        Arrays.stream(declared).min(YearMonth::compareTo).or(() -> Optional.of(JUNE));
    return DueCalendar.of(
        LocalDate.parse(today), new DueCalendar.Known(first, List.of(declared), orders), DATES);
  }

  private static List<YearMonth> months(String text) {
    return text == null ? List.of() : Arrays.stream(text.split(" ")).map(YearMonth::parse).toList();
  }

  private static PaymentOrder order(
      YearMonth period, int sequence, String amount, OrderStatus status) {
    return new PaymentOrder(
        PaymentReference.of(ATLAS, period, sequence),
        ATLAS,
        period,
        "DS-1234567-" + sequence,
        Money.parse(amount),
        Money.ZERO,
        DATES.dueDate(period),
        DATES.effectiveDueDate(period),
        status,
        Instant.EPOCH.plusSeconds(sequence));
  }
}
