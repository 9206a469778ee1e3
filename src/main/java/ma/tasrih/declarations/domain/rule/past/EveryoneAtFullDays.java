package ma.tasrih.declarations.domain.rule.past;

import java.util.function.Consumer;
import ma.tasrih.declarations.domain.draft.DeclarationCode;
import ma.tasrih.declarations.domain.draft.DraftContext;
import ma.tasrih.kernel.Finding;

/** Among many people somebody comes, goes or is absent: were the days filled in for everyone? */
final class EveryoneAtFullDays implements PayrollRule {

  @Override
  public void check(Payroll payroll, DraftContext context, Consumer<Finding> out) {
    if (payroll.allAtFullDays() && payroll.lines() > Threshold.FULL_DAYS_MORE_THAN.value()) {
      out.accept(
          Finding.inFile(
              DeclarationCode.EVERYONE_AT_FULL_DAYS,
              Integer.toString(payroll.lines()),
              Integer.toString(context.maxDays())));
    }
  }
}
