package ma.tasrih.declarations.domain.rule.pay;

import java.util.function.Consumer;
import ma.tasrih.declarations.domain.FamilyAllowance;
import ma.tasrih.declarations.domain.draft.DeclarationCode;
import ma.tasrih.declarations.domain.draft.Field;
import ma.tasrih.declarations.domain.rule.LineInContext;
import ma.tasrih.declarations.domain.rule.LineRule;
import ma.tasrih.kernel.Finding;
import ma.tasrih.kernel.Money;

/** R10: net allowance = due − withheld. */
final class AllowanceNet implements LineRule {

  @Override
  public void check(LineInContext line, Consumer<Finding> out) {
    FamilyAllowance allowance = line.line().allowance();
    if (allowance == null) {
      return;
    }
    Money net = allowance.due().minus(allowance.withheld());
    if (!allowance.net().equals(net)) {
      out.accept(
          line.at(
              Field.ALLOWANCE_NET,
              allowance.net(),
              DeclarationCode.ALLOWANCE_NET_WRONG,
              net.toString()));
    }
  }
}
