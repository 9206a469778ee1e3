package ma.tasrih.declarations.domain.rule.pay;

import java.util.function.Consumer;
import ma.tasrih.declarations.domain.draft.DeclarationCode;
import ma.tasrih.declarations.domain.draft.Field;
import ma.tasrih.declarations.domain.rule.LineInContext;
import ma.tasrih.declarations.domain.rule.LineRule;
import ma.tasrih.kernel.Finding;

/** R12: days are between zero and a full month's. */
final class DaysInRange implements LineRule {

  @Override
  public void check(LineInContext line, Consumer<Finding> out) {
    Integer days = line.line().days();
    if (days != null && (days < 0 || days > line.context().maxDays())) {
      out.accept(
          line.at(
              Field.DAYS,
              days,
              DeclarationCode.DAYS_OUT_OF_RANGE,
              days.toString(),
              Integer.toString(line.context().maxDays())));
    }
  }
}
