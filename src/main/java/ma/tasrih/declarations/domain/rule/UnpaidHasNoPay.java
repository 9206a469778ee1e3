package ma.tasrih.declarations.domain.rule;

import java.util.function.Consumer;
import ma.tasrih.declarations.domain.DeclarationCode;
import ma.tasrih.declarations.domain.Situation;
import ma.tasrih.kernel.Finding;

/** R15: unpaid leave (CS) and kept without pay (MS) have no day and no wage. */
final class UnpaidHasNoPay implements LineRule {

  @Override
  public void check(LineInContext line, Consumer<Finding> out) {
    Situation situation = line.line().situation();
    if (situation != null && situation.isWithoutPay()) {
      Pay.declared(line, situation, DeclarationCode.PAY_WHILE_UNPAID).ifPresent(out);
    }
  }
}
