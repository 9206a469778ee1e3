package ma.tasrih.contributions.domain.late;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import ma.tasrih.kernel.Money;
import ma.tasrih.rates.domain.RateBook;

/**
 * What a month would cost if it were filed today and paid on one of a few days.
 *
 * @param due the effective due date
 * @param choices the nearest day first; at least two
 */
public record PaymentOutlook(LocalDate due, List<Choice> choices) {

  private static final int MONTHS_SHOWN = 2;

  /** A day to pay on and what being late costs then. */
  public record Choice(LocalDate paidOn, LateCharges charges) {

    public Money extra() {
      return charges.total();
    }
  }

  public PaymentOutlook {
    choices = List.copyOf(choices);
  }

  /**
   * Today, the due date when it is still to come, and the last days before another month of
   * lateness begins.
   */
  public static PaymentOutlook of(LateCase ifToday, RateBook law, LatePolicy policy) {
    LocalDate today = ifToday.filedOn();
    LocalDate due = ifToday.due();
    TreeSet<LocalDate> days = new TreeSet<>(List.of(today));
    if (!due.isBefore(today)) {
      days.add(due);
      days.add(due.plusMonths(1));
    } else {
      int late = LateCharges.months(due, today, LatePolicy.Counting.MONTHS_BEGUN);
      for (int more = 0; more < MONTHS_SHOWN; more++) {
        days.add(due.plusMonths((long) late + more));
      }
    }
    return new PaymentOutlook(
        due,
        days.stream()
            .map(day -> new Choice(day, LateCharges.of(ifToday.paidOn(day), law, policy)))
            .toList());
  }

  /** What filing and paying today costs on top. */
  public LateCharges today() {
    return choices.get(0).charges();
  }

  /** Some day shown costs more than another would. */
  public boolean isWorthTelling() {
    return choices.stream().anyMatch(choice -> !choice.charges().isNone());
  }

  /** The due date has passed. */
  public boolean isLate() {
    return choices.get(0).paidOn().isAfter(due);
  }
}
