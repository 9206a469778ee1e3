package ma.tasrih.declarations.domain.rule.past;

import java.util.Optional;
import java.util.function.Consumer;
import ma.tasrih.declarations.domain.draft.DeclarationCode;
import ma.tasrih.declarations.domain.draft.Field;
import ma.tasrih.declarations.domain.past.PastPay;
import ma.tasrih.declarations.domain.rule.LineInContext;
import ma.tasrih.kernel.Finding;
import ma.tasrih.kernel.Money;

/** A day is paid far more or less than before, and no lost decimals explain it. */
final class WageChange implements PastRule {

  @Override
  public void check(LineInContext line, Known past, Optional<PastPay> pay, Consumer<Finding> out) {
    DayPay.of(line, pay)
        .filter(day -> day.comparable(Threshold.COMPARABLE_DAYS.value()))
        .filter(day -> day.changed(Threshold.WAGE_CHANGE_PERCENT.value()))
        .filter(day -> !LostDecimals.explain(day))
        .ifPresent(day -> out.accept(finding(line, past, day)));
  }

  private static Finding finding(LineInContext line, Known past, DayPay day) {
    Money stake = line.context().dues().between(day.expected(), day.wage());
    String sign = day.change() > 0 ? "+" : "";
    return line.at(
            Field.ACTUAL_WAGE,
            day.wage(),
            DeclarationCode.WAGE_CHANGED,
            day.before().wage().toString(),
            Integer.toString(day.before().days()),
            past.name(),
            day.wage().toString(),
            Integer.toString(day.days()),
            sign + day.change(),
            stake == null ? "?" : stake.toString())
        .withStake(stake);
  }
}
