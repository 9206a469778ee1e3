package ma.tasrih.intake.usecase.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import ma.tasrih.intake.domain.IntakeRefusal;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.kernel.Timeline;
import ma.tasrih.rates.domain.RateBook;
import ma.tasrih.rates.domain.Regime;

/** Which months can be declared, told before anybody types: the check would refuse the others. */
@ApplicationScoped
public class DeclarableMonths {

  @Inject private RateBook rates;
  @Inject private Clock clock;

  /** Whether the month has begun and has rates. */
  public boolean holds(YearMonth period) {
    if (period.isAfter(YearMonth.now(clock))) {
      return false;
    }
    try {
      rates.branchesAt(Regime.GENERAL, period);
      rates.smigMonthlyAt(period);
      return true;
    } catch (Timeline.NoValueInForce beforeAllRows) {
      return false;
    }
  }

  /**
   * @throws Refusal when the month cannot be declared
   */
  void require(YearMonth period) {
    if (!holds(period)) {
      throw new Refusal(IntakeRefusal.MONTH_NOT_DECLARABLE);
    }
  }
}
