package ma.tasrih.declarations.domain.month;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import ma.tasrih.kernel.Money;
import ma.tasrih.payments.domain.PaymentOrder;
import org.jspecify.annotations.Nullable;

/**
 * Where one month of an employer stands on a day.
 *
 * @param dueDate the ordinary last day to declare and pay; null when nothing is expected
 * @param effectiveDueDate the last day that counts, an extension included; null likewise
 * @param daysLeft whole days from the day looked at to the effective due date, negative when it has
 *     passed, 0 when nothing is expected
 * @param orders the month's orders that are not cancelled, the first one first
 */
public record MonthStanding(
    YearMonth period,
    State state,
    @Nullable LocalDate dueDate,
    @Nullable LocalDate effectiveDueDate,
    long daysLeft,
    List<PaymentOrder> orders) {

  /** How far a month has come. */
  public enum State {
    /** Before the employer's first month: nothing is expected. */
    BEFORE,
    /** The month is running: it may be declared, and is not due. */
    UPCOMING,
    /** It is over, and its due date is still to come. */
    TO_FILE,
    /** Its due date has passed and nothing is filed. */
    LATE,
    /** Filed, with nothing to pay. */
    FILED,
    /** Filed, and an order is open. */
    TO_PAY,
    /** Filed, and every order is paid. */
    PAID
  }

  public MonthStanding {
    orders = List.copyOf(orders);
  }

  /** A month before the first one expected. */
  static MonthStanding before(YearMonth period) {
    return new MonthStanding(period, State.BEFORE, null, null, 0, List.of());
  }

  /** A month with its dates, looked at on a day. */
  static MonthStanding of(
      YearMonth period, State state, DueDates dates, LocalDate today, List<PaymentOrder> orders) {
    LocalDate effective = dates.effectiveDueDate(period);
    return new MonthStanding(
        period,
        state,
        dates.dueDate(period),
        effective,
        ChronoUnit.DAYS.between(today, effective),
        orders);
  }

  /** Where due dates come from: the law of the month. */
  public interface DueDates {
    LocalDate dueDate(YearMonth period);

    LocalDate effectiveDueDate(YearMonth period);
  }

  /** Still to be declared, its due date passed or not. */
  public boolean isToDeclare() {
    return state == State.TO_FILE || state == State.LATE;
  }

  public boolean isLate() {
    return daysLeft < 0;
  }

  /** Days since the due date passed, 0 when it has not. */
  public long daysLate() {
    return Math.max(0, -daysLeft);
  }

  public boolean isExtended() {
    return dueDate != null && !dueDate.equals(effectiveDueDate);
  }

  /** Contributions and allowances ordered for the month. */
  public Money ordered() {
    return orders.stream().map(PaymentOrder::totalToPay).reduce(Money.ZERO, Money::plus);
  }
}
