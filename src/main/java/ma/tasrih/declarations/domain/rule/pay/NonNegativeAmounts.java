package ma.tasrih.declarations.domain.rule.pay;

import java.util.function.Consumer;
import ma.tasrih.declarations.domain.draft.DeclarationCode;
import ma.tasrih.declarations.domain.draft.Field;
import ma.tasrih.declarations.domain.rule.LineInContext;
import ma.tasrih.declarations.domain.rule.LineRule;
import ma.tasrih.kernel.Finding;
import ma.tasrih.kernel.Money;
import org.jspecify.annotations.Nullable;

/** The file format has no sign: an amount is zero or more. */
final class NonNegativeAmounts implements LineRule {

  @Override
  public void check(LineInContext line, Consumer<Finding> out) {
    check(line, Field.ALLOWANCE_TO_REPAY, line.line().allowanceToRepay(), out);
    check(line, Field.ACTUAL_WAGE, line.line().actualWage(), out);
    check(line, Field.CAPPED_WAGE, line.line().cappedWage(), out);
  }

  private static void check(
      LineInContext line, Field field, @Nullable Money amount, Consumer<Finding> out) {
    if (amount != null && amount.isNegative()) {
      out.accept(line.at(field, amount, DeclarationCode.NEGATIVE_WAGE, amount.toString()));
    }
  }
}
