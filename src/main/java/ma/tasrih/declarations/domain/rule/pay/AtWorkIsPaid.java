package ma.tasrih.declarations.domain.rule.pay;

import java.util.function.Consumer;
import ma.tasrih.declarations.domain.Situation;
import ma.tasrih.declarations.domain.draft.DeclarationCode;
import ma.tasrih.declarations.domain.draft.Field;
import ma.tasrih.declarations.domain.rule.LineInContext;
import ma.tasrih.declarations.domain.rule.LineRule;
import ma.tasrih.kernel.Finding;
import ma.tasrih.kernel.Money;

/** R14: who is at work has days and a wage. Entrants have their own rule (R23). */
final class AtWorkIsPaid implements LineRule {

  @Override
  public void check(LineInContext line, Consumer<Finding> out) {
    if (line.isEntrant() || line.line().situation() != Situation.AT_WORK) {
      return;
    }
    Integer days = line.line().days();
    if (days != null && days == 0) {
      out.accept(line.at(Field.DAYS, days, DeclarationCode.DAYS_MISSING));
    }
    Money wage = line.line().actualWage();
    if (wage != null && wage.isZero()) {
      out.accept(line.at(Field.ACTUAL_WAGE, wage, DeclarationCode.WAGE_MISSING));
    }
  }
}
