package ma.tasrih.declarations.domain.rule.pay;

import java.util.function.Consumer;
import ma.tasrih.declarations.domain.draft.DeclarationCode;
import ma.tasrih.declarations.domain.draft.Field;
import ma.tasrih.declarations.domain.rule.LineInContext;
import ma.tasrih.declarations.domain.rule.LineRule;
import ma.tasrih.kernel.Finding;
import ma.tasrih.kernel.Money;

/**
 * R16 and R17: the capped wage is min(actual wage, ceiling of the month). Occasional labour may
 * declare less than that or more than the ceiling, with a warning (ruling 10).
 */
final class CappedWage implements LineRule {

  @Override
  public void check(LineInContext line, Consumer<Finding> out) {
    Money actual = line.line().actualWage();
    Money capped = line.line().cappedWage();
    if (actual == null || capped == null || capped.isNegative()) {
      return;
    }
    Money ceiling = line.context().ceiling();
    Money expected = actual.min(ceiling);
    if (capped.compareTo(actual) > 0) {
      out.accept(
          line.at(
              Field.CAPPED_WAGE,
              capped,
              DeclarationCode.CAPPED_ABOVE_ACTUAL,
              actual.toString(),
              expected.toString()));
    } else if (!capped.equals(expected)) {
      DeclarationCode code =
          line.isCasual()
              ? DeclarationCode.CAPPED_WAGE_WRONG_CASUAL
              : DeclarationCode.CAPPED_WAGE_WRONG;
      out.accept(
          line.at(Field.CAPPED_WAGE, capped, code, expected.toString(), ceiling.toString())
              .withStake(line.context().dues().ofCapped(expected.minus(capped))));
    }
  }
}
