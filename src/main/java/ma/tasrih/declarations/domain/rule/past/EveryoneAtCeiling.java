package ma.tasrih.declarations.domain.rule.past;

import java.util.function.Consumer;
import ma.tasrih.declarations.domain.draft.DeclarationCode;
import ma.tasrih.declarations.domain.draft.DraftContext;
import ma.tasrih.kernel.Finding;

/**
 * Everyone earns exactly the ceiling: the capped wages declared for the real ones? Only the capped
 * branches stop there; the others are due on the real wage in full.
 */
final class EveryoneAtCeiling implements PayrollRule {

  @Override
  public void check(Payroll payroll, DraftContext context, Consumer<Finding> out) {
    if (payroll.allAtCeiling() && payroll.paid() > Threshold.ALL_AT_CEILING_MORE_THAN.value()) {
      out.accept(
          Finding.inFile(
              DeclarationCode.EVERYONE_AT_CEILING,
              Integer.toString(payroll.paid()),
              context.ceiling().toString()));
    }
  }
}
