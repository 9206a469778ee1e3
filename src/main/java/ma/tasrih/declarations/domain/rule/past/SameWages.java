package ma.tasrih.declarations.domain.rule.past;

import java.util.function.Consumer;
import ma.tasrih.declarations.domain.draft.DeclarationCode;
import ma.tasrih.declarations.domain.draft.DraftContext;
import ma.tasrih.kernel.Finding;

/** As many people and the same wages to the centime: is it the file of the month before? */
final class SameWages implements PayrollRule {

  @Override
  public void check(Payroll payroll, DraftContext context, Consumer<Finding> out) {
    context
        .past()
        .filter(past -> payroll.lines() > Threshold.SAME_WAGES_MORE_THAN.value())
        .filter(past -> payroll.lines() == past.headcount() && payroll.earns(past.wages()))
        .ifPresent(
            past ->
                out.accept(
                    Finding.inFile(
                        DeclarationCode.SAME_WAGES_AS_BEFORE,
                        past.wages().toString(),
                        Integer.toString(payroll.lines()),
                        past.month().toString())));
  }
}
