package ma.tasrih.rates.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** The rows of every law file, in file order, alternatives included; what the rates page shows. */
public record LawRows(
    List<RateRow> rates,
    List<ValueRow> ceilings,
    List<ValueRow> referenceValues,
    List<ValueRow> dueRules,
    List<SurchargeRow> surcharges,
    List<DueDateExtension> extensions) {

  public LawRows {
    rates = List.copyOf(rates);
    ceilings = List.copyOf(ceilings);
    referenceValues = List.copyOf(referenceValues);
    dueRules = List.copyOf(dueRules);
    surcharges = List.copyOf(surcharges);
    extensions = List.copyOf(extensions);
  }

  /**
   * The rows of one month: those in force on its first day, the alternatives to them, and the
   * extensions of its due date. Never refuses; a month before all rows has none.
   */
  public LawRows at(YearMonth period) {
    return new LawRows(
        on(period.atDay(1), rates),
        on(period.atDay(1), ceilings),
        on(period.atDay(1), referenceValues),
        on(period.atDay(1), dueRules),
        on(period.atDay(1), surcharges),
        extensions.stream().filter(row -> row.period().equals(period)).toList());
  }

  /** An alternative stays in sight until a later row in force settles the matter. */
  private static <R extends LawRow> List<R> on(LocalDate day, List<R> rows) {
    return rows.stream().filter(row -> holdsOn(day, row) && !replaced(row, rows, day)).toList();
  }

  private static boolean holdsOn(LocalDate day, LawRow row) {
    return !row.from().isAfter(day)
        && row.mark().until().map(last -> !last.isBefore(day)).orElse(true);
  }

  private static boolean replaced(LawRow row, List<? extends LawRow> rows, LocalDate day) {
    return rows.stream()
        .filter(other -> other.inForce() && other.key().equals(row.key()))
        .anyMatch(other -> other.from().isAfter(row.from()) && !other.from().isAfter(day));
  }
}
