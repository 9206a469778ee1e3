package ma.tasrih.declarations.domain.rule.pay;

import java.util.function.Consumer;
import ma.tasrih.declarations.domain.draft.DeclarationCode;
import ma.tasrih.declarations.domain.draft.Field;
import ma.tasrih.declarations.domain.rule.LineInContext;
import ma.tasrih.declarations.domain.rule.LineRule;
import ma.tasrih.kernel.Finding;
import ma.tasrih.kernel.Money;

/** R23: an entrant has at least a day, occasional labour excepted, and a wage. */
final class EntrantIsPaid implements LineRule {

  @Override
  public void check(LineInContext line, Consumer<Finding> out) {
    if (!line.isEntrant() || line.line().insured() == null) {
      return;
    }
    Integer days = line.line().days();
    if (days != null && days == 0 && !line.isCasual()) {
      out.accept(line.at(Field.DAYS, days, DeclarationCode.ENTRANT_DAYS_MISSING));
    }
    Money wage = line.line().actualWage();
    if (wage != null && wage.isZero()) {
      out.accept(line.at(Field.ACTUAL_WAGE, wage, DeclarationCode.ENTRANT_WAGE_MISSING));
    }
  }
}
