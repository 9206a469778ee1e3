package ma.tasrih.rates.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import ma.tasrih.rates.domain.RateBook;

/** The deadline everybody is before now: {@code #{ratesDeadline.dueDate}}. */
@Named("ratesDeadline")
@RequestScoped
public class Deadline {

  @Inject private RateBook rates;
  @Inject private Clock clock;

  /** The month just ended; the running one once that one's deadline has passed. */
  public YearMonth getPeriod() {
    YearMonth ended = YearMonth.from(getToday()).minusMonths(1);
    return rates.effectiveDueDate(ended).isBefore(getToday()) ? ended.plusMonths(1) : ended;
  }

  /** The date that counts. */
  public LocalDate getDueDate() {
    return rates.effectiveDueDate(getPeriod());
  }

  public LocalDate getOrdinaryDate() {
    return rates.dueDate(getPeriod());
  }

  public boolean isExtended() {
    return !getDueDate().equals(getOrdinaryDate());
  }

  public LocalDate getToday() {
    return LocalDate.now(clock);
  }
}
