package ma.tasrih.contributions.domain.late;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import ma.tasrih.contributions.domain.Contribution;
import ma.tasrih.kernel.Money;
import ma.tasrih.kernel.Rounding;
import ma.tasrih.kernel.Timeline.NoValueInForce;
import ma.tasrih.rates.domain.Branch;
import ma.tasrih.rates.domain.RateBook;
import ma.tasrih.rates.domain.SurchargeRow;

/**
 * What a month costs on top for being filed or paid late.
 *
 * @param policy by which what the law leaves open was decided
 * @param months how many months of lateness count, 0 when it is paid in time
 * @param charges penalties first, then surcharges, in the order they arise; none in time
 */
public record LateCharges(LatePolicy policy, int months, List<LateCharge> charges) {

  private static final Set<Branch> AMO =
      Set.of(Branch.AMO, Branch.AMO_SOLIDARITY, Branch.MARITIME_AMO);

  public LateCharges {
    charges = List.copyOf(charges);
  }

  /**
   * Computes them. What was in force on no day concerned is not charged: a penalty does not reach
   * back before its first row.
   */
  public static LateCharges of(LateCase late, RateBook law, LatePolicy policy) {
    List<LateCharge> charges = new ArrayList<>();
    if (policy.penalties() == LatePolicy.Penalties.WHEN_LATE) {
      if (late.filedLate()) {
        penalty(late, law, SurchargeRow.Kind.NOT_FILED_ONLINE).ifPresent(charges::add);
      }
      if (late.paidLate() && late.assessment().due().isPositive()) {
        penalty(late, law, SurchargeRow.Kind.NOT_PAID_ONLINE).ifPresent(charges::add);
      }
    }
    int months = months(late.due(), late.paidOn(), policy.counting());
    Surcharges surcharges = new Surcharges(late, law, policy, months);
    charges.addAll(surcharges.of(SurchargeRow.Kind.LATE_GENERAL, general(late, policy)));
    charges.addAll(surcharges.of(SurchargeRow.Kind.LATE_AMO, sum(late, AMO::contains)));
    return new LateCharges(policy, months, charges);
  }

  /** All of them together. */
  public Money total() {
    return charges.stream().map(LateCharge::amount).reduce(Money.ZERO, Money::plus);
  }

  /** Nothing is charged. */
  public boolean isNone() {
    return charges.isEmpty();
  }

  /** False as soon as one row used is not held with high certainty. */
  public boolean verified() {
    return charges.stream().allMatch(charge -> charge.source().verified());
  }

  /** How many months of lateness count on a day; the first one counts from its first day. */
  static int months(LocalDate due, LocalDate paidOn, LatePolicy.Counting counting) {
    if (!paidOn.isAfter(due)) {
      return 0;
    }
    int over = (int) ChronoUnit.MONTHS.between(due, paidOn);
    boolean begun = paidOn.isAfter(due.plusMonths(over));
    return switch (counting) {
      case MONTHS_BEGUN -> begun ? over + 1 : over;
      case MONTHS_OVER -> Math.max(1, over);
    };
  }

  private static Optional<LateCharge> penalty(LateCase late, RateBook law, SurchargeRow.Kind kind) {
    if (late.people() == 0) {
      return Optional.empty();
    }
    return row(law, kind, SurchargeRow.NOT_BY_MONTH, late.assessment().period().atDay(1))
        .map(
            row -> {
              long each = row.amount().orElseThrow().centimes();
              Money all = Money.ofCentimes(Math.multiplyExact(each, late.people()));
              Money amount = row.cap().map(all::min).orElse(all);
              return new LateCharge(
                  row, Money.ZERO, late.people(), amount, amount.compareTo(all) < 0);
            });
  }

  private static Optional<SurchargeRow> row(
      RateBook law, SurchargeRow.Kind kind, int rank, LocalDate day) {
    try {
      return Optional.of(law.surchargeAt(kind, rank, day));
    } catch (NoValueInForce none) {
      return Optional.empty();
    }
  }

  private static Money general(LateCase late, LatePolicy policy) {
    boolean taxed = policy.trainingTax() == LatePolicy.TrainingTax.AS_GENERAL;
    return sum(late, branch -> !AMO.contains(branch) && (taxed || branch != Branch.TRAINING_TAX));
  }

  private static Money sum(LateCase late, Predicate<Branch> which) {
    return late.assessment().contributions().stream()
        .filter(contribution -> which.test(contribution.branch()))
        .map(Contribution::due)
        .reduce(Money.ZERO, Money::plus);
  }

  /** Months with one row are one charge, so that rounding is met once for each. */
  private record Surcharges(LateCase late, RateBook law, LatePolicy policy, int months) {

    List<LateCharge> of(SurchargeRow.Kind kind, Money base) {
      if (!base.isPositive()) {
        return List.of();
      }
      Map<SurchargeRow, Integer> times = new LinkedHashMap<>();
      for (int month = 1; month <= months; month++) {
        int rank = month == 1 ? SurchargeRow.FIRST_MONTH : SurchargeRow.FURTHER_MONTHS;
        row(law, kind, rank, rateDay(month)).ifPresent(row -> times.merge(row, 1, Integer::sum));
      }
      List<LateCharge> charges = new ArrayList<>();
      times.forEach((row, count) -> charges.add(charge(row, base, count)));
      return charges;
    }

    private LocalDate rateDay(int month) {
      return policy.rateOf() == LatePolicy.RateOf.DECLARED_MONTH
          ? late.assessment().period().atDay(1)
          : late.due().plusMonths(month - 1L).plusDays(1);
    }

    private static LateCharge charge(SurchargeRow row, Money base, int months) {
      Money taken = Money.ofCentimes(Math.multiplyExact(base.centimes(), months));
      return new LateCharge(
          row, base, months, taken.times(row.rate().orElseThrow(), Rounding.HALF_UP), false);
    }
  }
}
