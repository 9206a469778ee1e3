package ma.tasrih.declarations.domain.month;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ma.tasrih.kernel.Money;
import ma.tasrih.payments.domain.OrderStatus;
import ma.tasrih.payments.domain.PaymentOrder;

/**
 * What an employer has to declare and to pay, as seen on a day. A month is expected from the first
 * one that was declared or for which the fund sent a roster; of an employer with neither, only the
 * month just ended.
 *
 * @param toDeclare months over and not declared, newest first
 * @param running the month we are in
 * @param strip the last months, oldest first, the one before the running month last
 * @param open orders that are not settled, newest month first
 */
public record DueCalendar(
    LocalDate today,
    List<MonthStanding> toDeclare,
    MonthStanding running,
    List<MonthStanding> strip,
    List<PaymentOrder> open) {

  /** Months of the strip. */
  public static final int STRIP = 12;

  /** As far back as missing months are looked for: twenty years. */
  private static final int FARTHEST = 240;

  /**
   * What is known of an employer.
   *
   * @param firstExpected the first month declared or with a roster; empty when there is none
   * @param declared months with a principal or nil declaration
   * @param orders of any month, newest first
   */
  public record Known(
      Optional<YearMonth> firstExpected, List<YearMonth> declared, List<PaymentOrder> orders) {}

  public DueCalendar {
    toDeclare = List.copyOf(toDeclare);
    strip = List.copyOf(strip);
    open = List.copyOf(open);
  }

  public static DueCalendar of(LocalDate today, Known known, MonthStanding.DueDates dates) {
    YearMonth current = YearMonth.from(today);
    YearMonth ended = current.minusMonths(1);
    YearMonth first = known.firstExpected().orElse(ended);
    List<MonthStanding> toDeclare = new ArrayList<>();
    YearMonth month = ended;
    for (int back = 0; back < FARTHEST && !month.isBefore(first); back++) {
      MonthStanding standing = standing(month, today, known, dates);
      if (standing.isToDeclare()) {
        toDeclare.add(standing);
      }
      month = month.minusMonths(1);
    }
    List<MonthStanding> strip = new ArrayList<>();
    for (int back = STRIP; back >= 1; back--) {
      YearMonth shown = current.minusMonths(back);
      boolean expected = !shown.isBefore(first);
      strip.add(expected ? standing(shown, today, known, dates) : MonthStanding.before(shown));
    }
    return new DueCalendar(
        today,
        toDeclare,
        standing(current, today, known, dates),
        strip,
        known.orders().stream().filter(DueCalendar::isOpen).toList());
  }

  /** The month to deal with now: the newest to declare, else the one we are in. */
  public MonthStanding next() {
    return toDeclare.isEmpty() ? running : toDeclare.get(0);
  }

  /** What is still to be paid of all months. */
  public Money owed() {
    return open.stream().map(PaymentOrder::totalToPay).reduce(Money.ZERO, Money::plus);
  }

  /** Nothing was ever declared. */
  public boolean isNothingFiled() {
    return strip.stream().noneMatch(m -> m.state().compareTo(MonthStanding.State.FILED) >= 0);
  }

  private static MonthStanding standing(
      YearMonth period, LocalDate today, Known known, MonthStanding.DueDates dates) {
    List<PaymentOrder> orders =
        known.orders().stream()
            .filter(o -> o.period().equals(period) && o.status() != OrderStatus.CANCELLED)
            .sorted((a, b) -> a.issuedAt().compareTo(b.issuedAt()))
            .toList();
    boolean declared = known.declared().contains(period);
    return MonthStanding.of(
        period,
        declared ? filedState(orders) : openState(period, today, dates),
        dates,
        today,
        orders);
  }

  private static MonthStanding.State filedState(List<PaymentOrder> orders) {
    if (orders.isEmpty()) {
      return MonthStanding.State.FILED;
    }
    return orders.stream().anyMatch(DueCalendar::isOpen)
        ? MonthStanding.State.TO_PAY
        : MonthStanding.State.PAID;
  }

  private static MonthStanding.State openState(
      YearMonth period, LocalDate today, MonthStanding.DueDates dates) {
    if (!period.isBefore(YearMonth.from(today))) {
      return MonthStanding.State.UPCOMING;
    }
    return dates.effectiveDueDate(period).isBefore(today)
        ? MonthStanding.State.LATE
        : MonthStanding.State.TO_FILE;
  }

  private static boolean isOpen(PaymentOrder order) {
    return !order.status().isSettled();
  }
}
