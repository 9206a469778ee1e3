package ma.tasrih.declarations.domain.rule.past;

import java.util.function.Consumer;
import ma.tasrih.declarations.domain.draft.DraftContext;
import ma.tasrih.kernel.Finding;

/** One question on all lines of a draft together. */
@FunctionalInterface
interface PayrollRule {

  void check(Payroll payroll, DraftContext context, Consumer<Finding> out);
}
