package ma.tasrih.declarations.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ma.tasrih.declarations.domain.Declarations;
import ma.tasrih.declarations.domain.month.DueCalendar;
import ma.tasrih.declarations.domain.month.MonthStanding;
import ma.tasrih.declarations.domain.roster.Rosters;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.payments.domain.PaymentOrders;
import ma.tasrih.rates.domain.RateBook;

/** Tells an employer what is due and by when. */
@ApplicationScoped
public class MonthsDue {

  /** Orders looked at: several for each month of twenty years. */
  private static final int MOST_ORDERS = 1_000;

  private static final YearMonth EVER = YearMonth.of(1, 1);

  @Inject private Declarations declarations;
  @Inject private Rosters rosters;
  @Inject private PaymentOrders orders;
  @Inject private RateBook rates;
  @Inject private Clock clock;

  public DueCalendar of(ActingFor who) {
    List<YearMonth> declared = declarations.declaredMonths(who, EVER);
    Optional<YearMonth> first =
        Stream.concat(declared.stream(), rosters.firstUploadedMonth(who.affiliate()).stream())
            .min(YearMonth::compareTo);
    return DueCalendar.of(
        LocalDate.now(clock),
        new DueCalendar.Known(first, declared, orders.list(who, 0, MOST_ORDERS)),
        new MonthStanding.DueDates() {
          @Override
          public LocalDate dueDate(YearMonth period) {
            return rates.dueDate(period);
          }

          @Override
          public LocalDate effectiveDueDate(YearMonth period) {
            return rates.effectiveDueDate(period);
          }
        });
  }
}
