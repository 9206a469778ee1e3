package ma.tasrih.rates.domain;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.tasrih.kernel.Money;
import ma.tasrih.kernel.Timeline.NoValueInForce;
import ma.tasrih.rates.domain.RateRow.Scheme;

/**
 * The law in numbers, loaded once and never changed: what was in force in a month. Every answer
 * comes from a dated row; where none is in force {@link NoValueInForce} is thrown, never a guess
 * made.
 */
public final class RateBook {

  private final LawRows rows;
  private final RateTable rates;
  private final DatedRows<ValueRow> ceilings;
  private final DatedRows<ValueRow> referenceValues;
  private final DatedRows<ValueRow> dueRules;
  private final DatedRows<SurchargeRow> surcharges;
  private final Map<YearMonth, DueDateExtension> extensions;

  private RateBook(LawRows rows) {
    this.rows = rows;
    rates = new RateTable(rows.rates());
    ceilings = new DatedRows<>(rows.ceilings());
    referenceValues = new DatedRows<>(rows.referenceValues());
    dueRules = new DatedRows<>(rows.dueRules());
    surcharges = new DatedRows<>(rows.surcharges());
    extensions =
        rows.extensions().stream()
            .filter(DueDateExtension::inForce)
            .collect(toUnmodifiableMap(DueDateExtension::period, extension -> extension));
  }

  /**
   * Builds the book.
   *
   * @throws IllegalArgumentException for two rows in force from one day, overlapping rows, or a
   *     branch whose payers do not fit together
   * @throws NoValueInForce when a rate names a ceiling that is not in force with it
   */
  public static RateBook of(LawRows rows) {
    RateBook book = new RateBook(rows);
    rows.rates().stream()
        .filter(LawRow::inForce)
        .forEach(
            row -> row.ceiling().ifPresent(code -> book.ceilings.at(code, row.from()).money()));
    return book;
  }

  /**
   * The branches due in a month, in slip order. A branch before its first row, or after the last
   * day of its last one, is not due.
   *
   * @throws NoValueInForce when no branch of the regime is due, or in a gap of a branch's life
   */
  public List<BranchRate> branchesAt(Regime regime, YearMonth period) {
    return branchesAt(new Scheme(regime, Scheme.ALL), period);
  }

  /** The same for one category of a regime. */
  public List<BranchRate> branchesAt(Scheme scheme, YearMonth period) {
    return rates.at(scheme, period);
  }

  /** The monthly ceiling of each capped branch due in a month. */
  public Map<Branch, Money> ceilingsAt(Regime regime, YearMonth period) {
    Map<Branch, Money> byBranch = new EnumMap<>(Branch.class);
    for (BranchRate rate : branchesAt(regime, period)) {
      rate.ceiling().ifPresent(code -> byBranch.put(rate.branch(), ceilingAt(code, period)));
    }
    return byBranch;
  }

  /** A monthly ceiling, in dirhams. */
  public Money ceilingAt(String code, YearMonth period) {
    return ceilingRowAt(code, period).money();
  }

  /** A monthly ceiling with its source. */
  public ValueRow ceilingRowAt(String code, YearMonth period) {
    return ceilings.at(code, period.atDay(1));
  }

  public ValueRow referenceAt(ReferenceCode code, YearMonth period) {
    return referenceValues.at(code.name(), period.atDay(1));
  }

  /** The minimum wage of a month in industry and trade: the hourly one times the month's hours. */
  public LegalAmount smigMonthlyAt(YearMonth period) {
    ValueRow hourly = referenceAt(ReferenceCode.SMIG_HOURLY, period);
    ValueRow hours = referenceAt(ReferenceCode.SMIG_HOURS_PER_MONTH, period);
    long centimes = Math.multiplyExact(hourly.money().centimes(), hours.count());
    return new LegalAmount(
        Money.ofCentimes(centimes), Sources.both(hourly.source(), hours.source()));
  }

  /** The minimum wage of a day in agriculture. */
  public LegalAmount smagDailyAt(YearMonth period) {
    ValueRow daily = referenceAt(ReferenceCode.SMAG_DAILY, period);
    return new LegalAmount(daily.money(), daily.source());
  }

  /** The minimum wage of a full month in agriculture: the daily one times the month's days. */
  public LegalAmount smagMonthlyAt(YearMonth period) {
    LegalAmount daily = smagDailyAt(period);
    ValueRow days = referenceAt(ReferenceCode.WORKING_DAYS_PER_MONTH, period);
    long centimes = Math.multiplyExact(daily.amount().centimes(), days.count());
    return new LegalAmount(Money.ofCentimes(centimes), Sources.both(daily.source(), days.source()));
  }

  /** The most days that can be declared for a month. */
  public int workingDaysAt(YearMonth period) {
    return referenceAt(ReferenceCode.WORKING_DAYS_PER_MONTH, period).count();
  }

  public ValueRow dueRuleAt(DueRule rule, LocalDate day) {
    return dueRules.at(rule.name(), day);
  }

  /** The ordinary last day to declare and pay a month, not moved for rest days. */
  public LocalDate dueDate(YearMonth period) {
    LocalDate day = period.atDay(1);
    return period
        .plusMonths(dueRuleAt(DueRule.DUE_MONTHS_AFTER_PERIOD, day).count())
        .atDay(dueRuleAt(DueRule.DUE_DAY, day).count());
  }

  /** The due date that counts for penalties: the extended one where a period has one. */
  public LocalDate effectiveDueDate(YearMonth period) {
    return extensionOf(period).map(DueDateExtension::extendedTo).orElseGet(() -> dueDate(period));
  }

  public Optional<DueDateExtension> extensionOf(YearMonth period) {
    return Optional.ofNullable(extensions.get(period));
  }

  /**
   * A surcharge or penalty in force on a day.
   *
   * @param monthRank one of the ranks named in {@link SurchargeRow}
   */
  public SurchargeRow surchargeAt(SurchargeRow.Kind kind, int monthRank, LocalDate day) {
    return surcharges.at(SurchargeRow.key(kind, monthRank), day);
  }

  /** Every row ever loaded, alternatives included; {@link LawRows#at} narrows it to a month. */
  public LawRows allRows() {
    return rows;
  }
}
