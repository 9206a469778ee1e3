package ma.tasrih.declarations.domain.rule.pay;

import java.util.Optional;
import java.util.function.Consumer;
import ma.tasrih.declarations.domain.Situation;
import ma.tasrih.declarations.domain.draft.DeclarationCode;
import ma.tasrih.declarations.domain.draft.Field;
import ma.tasrih.declarations.domain.rule.LineInContext;
import ma.tasrih.declarations.domain.rule.LineRule;
import ma.tasrih.kernel.Finding;
import ma.tasrih.kernel.Money;

/** R11: nobody hands back more than the net allowance; who left or died hands it back in full. */
final class AllowanceToRepay implements LineRule {

  @Override
  public void check(LineInContext line, Consumer<Finding> out) {
    Money toRepay = line.line().allowanceToRepay();
    Optional<Money> net = net(line);
    if (toRepay == null || net.isEmpty()) {
      return;
    }
    String most = net.get().toString();
    Situation situation = line.line().situation();
    int sign = toRepay.compareTo(net.get());
    if (sign > 0) {
      out.accept(
          line.at(
              Field.ALLOWANCE_TO_REPAY,
              toRepay,
              DeclarationCode.ALLOWANCE_TO_REPAY_TOO_HIGH,
              most));
    } else if (sign < 0 && situation != null && situation.isDeparture()) {
      out.accept(
          line.at(
              Field.ALLOWANCE_TO_REPAY,
              toRepay,
              DeclarationCode.ALLOWANCE_TO_REPAY_NOT_FULL,
              most));
    }
  }

  /** Empty when neither the line nor a roster says what the person received. */
  private static Optional<Money> net(LineInContext line) {
    boolean known = line.line().allowance() != null || line.context().roster().isPresent();
    return known ? Optional.of(line.allowance().net()) : Optional.empty();
  }
}
