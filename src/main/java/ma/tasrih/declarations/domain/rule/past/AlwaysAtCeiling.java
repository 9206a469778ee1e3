package ma.tasrih.declarations.domain.rule.past;

import java.util.Optional;
import java.util.function.Consumer;
import ma.tasrih.declarations.domain.draft.DeclarationCode;
import ma.tasrih.declarations.domain.draft.Field;
import ma.tasrih.declarations.domain.past.PastPay;
import ma.tasrih.declarations.domain.rule.LineInContext;
import ma.tasrih.kernel.Finding;
import ma.tasrih.kernel.InsuredNumber;
import ma.tasrih.kernel.Money;

/**
 * Exactly the ceiling, month after month: the capped wage declared for the real one? Only the
 * capped branches stop there; the others are due on the real wage in full.
 */
final class AlwaysAtCeiling implements PastRule {

  @Override
  public void check(LineInContext line, Known past, Optional<PastPay> pay, Consumer<Finding> out) {
    InsuredNumber insured = line.line().insured();
    Money wage = line.line().actualWage();
    Money ceiling = line.context().ceiling();
    if (insured == null || wage == null || !wage.equals(ceiling) || pay.isEmpty()) {
      return;
    }
    int months = Threshold.CEILING_MONTHS.value();
    if (past.people().monthsAtCeiling(insured, line.line().cin()) >= months - 1) {
      out.accept(
          line.at(
              Field.ACTUAL_WAGE,
              wage,
              DeclarationCode.WAGE_ALWAYS_AT_CEILING,
              ceiling.toString(),
              Integer.toString(months)));
    }
  }
}
