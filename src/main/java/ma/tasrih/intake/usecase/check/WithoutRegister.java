package ma.tasrih.intake.usecase.check;

import java.time.YearMonth;
import java.util.Optional;
import ma.tasrih.contributions.domain.WageDue;
import ma.tasrih.declarations.domain.DraftKey;
import ma.tasrih.declarations.domain.draft.DraftContext;
import ma.tasrih.declarations.domain.draft.DraftHeader;
import ma.tasrih.kernel.Timeline;
import ma.tasrih.rates.domain.RateBook;
import ma.tasrih.rates.domain.Regime;

/**
 * The law of a month for an employer of whom nothing is known, or nothing may be told: the same
 * whether it exists or not.
 */
public final class WithoutRegister implements DraftExamination.Law {

  static final String GENERAL_CEILING = "GENERAL_MONTHLY";

  private final RateBook rates;
  private final YearMonth currentMonth;
  private final boolean toFile;

  /**
   * @param toFile the file is to be filed: such an employer is refused
   */
  WithoutRegister(RateBook rates, YearMonth currentMonth, boolean toFile) {
    this.rates = rates;
    this.currentMonth = currentMonth;
    this.toFile = toFile;
  }

  @Override
  public DraftExamination.Setting setting(DraftHeader header) {
    YearMonth period = header.key().period();
    return new DraftExamination.Setting(
        header,
        new DraftContext(
                Optional.empty(),
                rates.ceilingAt(GENERAL_CEILING, period),
                rates.smigMonthlyAt(period).amount(),
                rates.workingDaysAt(period),
                false,
                DraftContext.FiledState.NOTHING,
                currentMonth)
            .withDues(WageDue.of(rates, Regime.GENERAL, period, false)),
        Regime.GENERAL,
        false,
        toFile);
  }

  @Override
  public boolean covers(YearMonth period) {
    return hasRates(rates, Regime.GENERAL, period) && hasMinimumWage(period);
  }

  @Override
  public boolean coversRegimeOf(DraftKey key) {
    return hasRates(rates, Regime.GENERAL, key.period());
  }

  @Override
  public RateBook rates() {
    return rates;
  }

  static boolean hasRates(RateBook rates, Regime regime, YearMonth period) {
    try {
      return !rates.branchesAt(regime, period).isEmpty();
    } catch (Timeline.NoValueInForce none) {
      return false;
    }
  }

  private boolean hasMinimumWage(YearMonth period) {
    try {
      return rates.smigMonthlyAt(period).amount().isPositive();
    } catch (Timeline.NoValueInForce none) {
      return false;
    }
  }
}
