package ma.tasrih.declarations.domain.rule.pay;

import java.util.Optional;
import java.util.function.Consumer;
import ma.tasrih.declarations.domain.Situation;
import ma.tasrih.declarations.domain.draft.DeclarationCode;
import ma.tasrih.declarations.domain.draft.DraftLine;
import ma.tasrih.declarations.domain.draft.Field;
import ma.tasrih.declarations.domain.rule.LineInContext;
import ma.tasrih.declarations.domain.rule.LineRule;
import ma.tasrih.kernel.Finding;
import ma.tasrih.kernel.Money;

/**
 * R15: unpaid leave (CS) and kept without pay (MS) have no day and no wage. After leaving (SO) or
 * dying (DE), with a work accident (AT) or an occupational disease (MP) sources disagree (domain
 * reference §1.5): pay is accepted and somebody should look.
 */
final class SituationAllowsPay implements LineRule {

  @Override
  public void check(LineInContext line, Consumer<Finding> out) {
    Situation situation = line.line().situation();
    if (situation != null) {
      verdict(situation).ifPresent(code -> pointAtPay(line, situation, code, out));
    }
  }

  private static Optional<DeclarationCode> verdict(Situation situation) {
    return switch (situation) {
      case UNPAID_LEAVE, KEPT_WITHOUT_PAY -> Optional.of(DeclarationCode.PAY_WHILE_UNPAID);
      case LEFT, DECEASED -> Optional.of(DeclarationCode.PAY_AFTER_DEPARTURE);
      case WORK_ACCIDENT, OCCUPATIONAL_DISEASE -> Optional.of(DeclarationCode.PAY_DURING_ACCIDENT);
      case AT_WORK, MATERNITY, SICKNESS -> Optional.empty();
    };
  }

  /** Points at the first of days, wage and capped wage that is not zero. */
  private static void pointAtPay(
      LineInContext inContext, Situation situation, DeclarationCode code, Consumer<Finding> out) {
    DraftLine line = inContext.line();
    Integer days = line.days();
    Money wage = line.actualWage();
    Money capped = line.cappedWage();
    if (days != null && days > 0) {
      out.accept(inContext.at(Field.DAYS, days, code, situation.code()));
    } else if (wage != null && wage.isPositive()) {
      out.accept(inContext.at(Field.ACTUAL_WAGE, wage, code, situation.code()));
    } else if (capped != null && capped.isPositive()) {
      out.accept(inContext.at(Field.CAPPED_WAGE, capped, code, situation.code()));
    }
  }
}
