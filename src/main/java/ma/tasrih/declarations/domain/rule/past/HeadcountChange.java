package ma.tasrih.declarations.domain.rule.past;

import java.util.function.Consumer;
import ma.tasrih.declarations.domain.draft.DeclarationCode;
import ma.tasrih.declarations.domain.draft.DraftContext;
import ma.tasrih.declarations.domain.past.Past;
import ma.tasrih.kernel.Finding;

/** Far more or fewer lines than before: half a file, two files in one, another employer's file? */
final class HeadcountChange implements PayrollRule {

  private static final int PERCENT = 100;

  @Override
  public void check(Payroll payroll, DraftContext context, Consumer<Finding> out) {
    context.past().ifPresent(past -> compare(payroll.lines(), past, out));
  }

  private static void compare(int now, Past past, Consumer<Finding> out) {
    long change = (long) now - past.headcount();
    boolean many = Math.abs(change) >= Threshold.HEADCOUNT_CHANGE_LEAST.value();
    boolean far =
        Math.abs(change) * PERCENT
            > (long) past.headcount() * Threshold.HEADCOUNT_CHANGE_PERCENT.value();
    if (now > 0 && past.headcount() > 0 && many && far) {
      long percent = Math.floorDiv(2 * PERCENT * change + past.headcount(), 2L * past.headcount());
      out.accept(
          Finding.inFile(
              DeclarationCode.HEADCOUNT_CHANGED,
              Integer.toString(now),
              Integer.toString(past.headcount()),
              past.month().toString(),
              (percent > 0 ? "+" : "") + percent));
    }
  }
}
