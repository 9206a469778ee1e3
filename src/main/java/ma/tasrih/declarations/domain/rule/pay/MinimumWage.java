package ma.tasrih.declarations.domain.rule.pay;

import java.util.function.Consumer;
import ma.tasrih.declarations.domain.draft.DeclarationCode;
import ma.tasrih.declarations.domain.draft.Field;
import ma.tasrih.declarations.domain.rule.LineInContext;
import ma.tasrih.declarations.domain.rule.LineRule;
import ma.tasrih.kernel.Finding;
import ma.tasrih.kernel.Money;

/**
 * R18: for n days the wage is strictly above SMIG ÷ 26 × (n − 1), tested in integers as wage × 26 >
 * SMIG × (n − 1). A wage of zero or days out of range are other rules' matter.
 */
final class MinimumWage implements LineRule {

  @Override
  public void check(LineInContext line, Consumer<Finding> out) {
    Integer days = line.line().days();
    Money wage = line.line().actualWage();
    int maxDays = line.context().maxDays();
    if (days == null || wage == null || !wage.isPositive() || days < 1 || days > maxDays) {
      return;
    }
    long threshold = Math.multiplyExact(line.context().monthlyMinimumWage().centimes(), days - 1L);
    if (Math.multiplyExact(wage.centimes(), (long) maxDays) <= threshold) {
      Money minimum = Money.ofCentimes(threshold / maxDays);
      out.accept(
          line.at(
                  Field.ACTUAL_WAGE,
                  wage,
                  DeclarationCode.WAGE_BELOW_MINIMUM,
                  days.toString(),
                  minimum.toString())
              .withStake(line.context().dues().between(wage, minimum)));
    }
  }
}
