package ma.tasrih.declarations.domain.rule.pay;

import java.util.function.Consumer;
import ma.tasrih.declarations.domain.Situation;
import ma.tasrih.declarations.domain.draft.DeclarationCode;
import ma.tasrih.declarations.domain.draft.DraftLine;
import ma.tasrih.declarations.domain.draft.Field;
import ma.tasrih.declarations.domain.rule.LineInContext;
import ma.tasrih.declarations.domain.rule.LineRule;
import ma.tasrih.kernel.Finding;
import ma.tasrih.kernel.Money;

/**
 * Somebody who left or is absent has days and wage, or neither. Being at work (R14), unpaid (R15)
 * or an entrant (R23) is settled by stricter rules.
 */
final class DaysAndWageAgree implements LineRule {

  @Override
  public void check(LineInContext inContext, Consumer<Finding> out) {
    DraftLine line = inContext.line();
    Situation situation = line.situation();
    Integer days = line.days();
    Money wage = line.actualWage();
    if (situation == null || days == null || wage == null || inContext.isEntrant()) {
      return;
    }
    if (situation == Situation.AT_WORK || situation.isWithoutPay()) {
      return;
    }
    if (days > 0 && wage.isZero()) {
      out.accept(disagree(inContext, Field.ACTUAL_WAGE, wage, situation));
    } else if (days == 0 && wage.isPositive()) {
      out.accept(disagree(inContext, Field.DAYS, days, situation));
    }
  }

  private static Finding disagree(
      LineInContext line, Field field, Object value, Situation situation) {
    return line.at(field, value, DeclarationCode.DAYS_AND_WAGE_DISAGREE, situation.code());
  }
}
