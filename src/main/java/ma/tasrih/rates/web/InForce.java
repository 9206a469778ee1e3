package ma.tasrih.rates.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ma.tasrih.kernel.Money;
import ma.tasrih.kernel.Timeline;
import ma.tasrih.rates.domain.BranchRate;
import ma.tasrih.rates.domain.DueDateExtension;
import ma.tasrih.rates.domain.LawRow;
import ma.tasrih.rates.domain.LawRows;
import ma.tasrih.rates.domain.LegalAmount;
import ma.tasrih.rates.domain.RateBook;
import ma.tasrih.rates.domain.RateRow;
import ma.tasrih.rates.domain.Regime;
import ma.tasrih.rates.domain.ValueRow;

/** Behind {@code help/rates.xhtml}: what is in force in a month, each value with its source. */
@Named("ratesInForce")
@RequestScoped
public class InForce {

  private static final int MONTHS = 12;

  @Inject private RateBook rates;
  @Inject private Clock clock;

  private String period;
  private YearMonth month;
  private boolean malformed;
  private LawRows rows;
  private List<BranchRate> branches;

  /** A month of the calendar. */
  public record Due(YearMonth period, LocalDate ordinary, LocalDate effective, String reason) {

    public boolean isExtended() {
      return !ordinary.equals(effective);
    }
  }

  public void load() {
    YearMonth now = YearMonth.from(LocalDate.now(clock));
    try {
      month = period == null || period.isBlank() ? now : YearMonth.parse(period);
    } catch (DateTimeException notAMonth) {
      month = now;
      malformed = true;
    }
    rows = rates.allRows().at(month);
    try {
      branches = rates.branchesAt(Regime.GENERAL, month);
    } catch (Timeline.NoValueInForce beforeAllRows) {
      branches = List.of();
    }
  }

  public YearMonth getMonth() {
    return month;
  }

  /** What was asked for is no month; the present one is shown. */
  public boolean isMalformed() {
    return malformed;
  }

  /** Empty before the first row we hold. */
  public List<BranchRate> getBranches() {
    return branches;
  }

  /** The ceiling of a branch's base; null for an uncapped one. */
  public Money ceiling(BranchRate branch) {
    return branch.ceiling().map(code -> rates.ceilingAt(code, month)).orElse(null);
  }

  public List<ValueRow> getCeilings() {
    return rows.ceilings().stream().filter(LawRow::inForce).toList();
  }

  public List<ValueRow> getReferences() {
    return rows.referenceValues().stream().filter(LawRow::inForce).toList();
  }

  /** The monthly minimum wage; null before the first one we hold. */
  public LegalAmount getMinimumWage() {
    try {
      return rates.smigMonthlyAt(month);
    } catch (Timeline.NoValueInForce beforeAllRows) {
      return null;
    }
  }

  /** Conflicting rates, kept and shown, never computed with. */
  public List<RateRow> getOtherRates() {
    return rows.rates().stream().filter(row -> !row.inForce()).toList();
  }

  /** The same for ceilings, reference values and due rules. */
  public List<ValueRow> getOtherValues() {
    return Stream.of(rows.ceilings(), rows.referenceValues(), rows.dueRules())
        .flatMap(List::stream)
        .filter(row -> !row.inForce())
        .toList();
  }

  /** The due dates of the month's year; empty before the first rule we hold. */
  public List<Due> getCalendar() {
    return IntStream.rangeClosed(1, MONTHS)
        .mapToObj(month::withMonth)
        .filter(this::isRuled)
        .map(this::due)
        .toList();
  }

  private boolean isRuled(YearMonth any) {
    try {
      return rates.dueDate(any) != null;
    } catch (Timeline.NoValueInForce beforeAllRows) {
      return false;
    }
  }

  private Due due(YearMonth any) {
    return new Due(
        any,
        rates.dueDate(any),
        rates.effectiveDueDate(any),
        rates
            .extensionOf(any)
            .map(DueDateExtension::mark)
            .map(mark -> mark.source().reference())
            .orElse(""));
  }

  public String getPeriod() {
    return period;
  }

  public void setPeriod(String period) {
    this.period = period;
  }
}
