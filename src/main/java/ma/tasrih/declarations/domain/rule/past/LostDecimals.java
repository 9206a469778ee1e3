package ma.tasrih.declarations.domain.rule.past;

import java.util.Optional;
import java.util.function.Consumer;
import ma.tasrih.declarations.domain.draft.DeclarationCode;
import ma.tasrih.declarations.domain.draft.Field;
import ma.tasrih.declarations.domain.past.PastPay;
import ma.tasrih.declarations.domain.rule.LineInContext;
import ma.tasrih.kernel.Finding;

/**
 * A hundred times the wage of before, or a hundredth: its decimal separator was lost or misread.
 */
final class LostDecimals implements PastRule {

  @Override
  public void check(LineInContext line, Known past, Optional<PastPay> pay, Consumer<Finding> out) {
    DayPay.of(line, pay)
        .filter(LostDecimals::explain)
        .ifPresent(day -> out.accept(finding(line, past, day)));
  }

  /** Whether lost decimals explain a change. */
  static boolean explain(DayPay day) {
    return day.multiplied(
        Threshold.DECIMALS_LOST_FACTOR.value(), Threshold.WAGE_CHANGE_PERCENT.value());
  }

  private static Finding finding(LineInContext line, Known past, DayPay day) {
    return line.at(
            Field.ACTUAL_WAGE,
            day.wage(),
            DeclarationCode.WAGE_DECIMALS_LOST,
            day.before().wage().toString(),
            past.name(),
            day.wage().toString())
        .withStake(line.context().dues().between(day.expected(), day.wage()));
  }
}
