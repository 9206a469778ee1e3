package ma.tasrih.declarations.domain.rule.pay;

import java.util.List;
import ma.tasrih.declarations.domain.rule.LineRule;

/** The rules on allowances, days and wages, in the order of the columns. */
public final class PayRules {

  private static final List<LineRule> IN_ORDER =
      List.of(
          new AllowanceNet(),
          new AllowanceToRepay(),
          new NonNegativeAmounts(),
          new DaysInRange(),
          new AtWorkIsPaid(),
          new EntrantIsPaid(),
          new SituationAllowsPay(),
          new DaysAndWageAgree(),
          new CappedWage(),
          new MinimumWage());

  private PayRules() {}

  public static List<LineRule> inOrder() {
    return IN_ORDER;
  }
}
