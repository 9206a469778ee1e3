package ma.tasrih.declarations.domain.rule.past;

import java.util.Optional;
import ma.tasrih.declarations.domain.Situation;
import ma.tasrih.declarations.domain.past.PastPay;
import ma.tasrih.declarations.domain.rule.LineInContext;
import ma.tasrih.kernel.Money;

/**
 * What a day of work was paid before and is now, compared in integers: wage now × days before
 * against wage before × days now. Wages of a declaration stay below 10^13 centimes and days below
 * 128, so that no product leaves a long.
 *
 * @param before the pay of the last declared month, above zero in days and wage
 * @param days days now, above zero
 * @param wage wage now, above zero
 */
record DayPay(PastPay before, int days, Money wage) {

  private static final int PERCENT = 100;
  private static final PastPay NOTHING = new PastPay(Money.ZERO, 0, false, false);

  /** Empty unless the person was at work both times, with days and a wage. */
  static Optional<DayPay> of(LineInContext line, Optional<PastPay> pay) {
    Integer days = line.line().days();
    Money wage = line.line().actualWage();
    if (line.line().situation() != Situation.AT_WORK || days == null || wage == null) {
      return Optional.empty();
    }
    boolean worked = days > 0 && days <= line.context().maxDays() && wage.isPositive();
    DayPay now = new DayPay(pay.filter(before -> worked).orElse(NOTHING), days, wage);
    return now.before.atWork() && now.before.days() > 0 && now.before.wage().isPositive()
        ? Optional.of(now)
        : Optional.empty();
  }

  /** By how much a day is paid more or, negative, less, in percent, half up. */
  long change() {
    return Math.floorDiv(2 * PERCENT * now() + then(), 2 * then()) - PERCENT;
  }

  /** Whether a day is paid more or less by more than so many percent. */
  boolean changed(int percent) {
    return Math.multiplyExact(Math.abs(now() - then()), (long) PERCENT)
        > Math.multiplyExact(then(), (long) percent);
  }

  /** Whether a day is paid so many times more or less, give or take so many percent. */
  boolean multiplied(int factor, int percent) {
    return near(now(), Math.multiplyExact(then(), (long) factor), percent)
        || near(then(), Math.multiplyExact(now(), (long) factor), percent);
  }

  private static boolean near(long one, long other, int percent) {
    return Math.abs(one - other) / percent <= other / PERCENT;
  }

  /** Both wages long enough worked for to be compared. */
  boolean comparable(int fewestDays) {
    return days >= fewestDays && before.days() >= fewestDays;
  }

  /** The wage of before for as many days as now, rounded down. */
  Money expected() {
    return Money.ofCentimes(then() / before.days());
  }

  private long now() {
    return Math.multiplyExact(wage.centimes(), (long) before.days());
  }

  private long then() {
    return Math.multiplyExact(before.wage().centimes(), (long) days);
  }
}
