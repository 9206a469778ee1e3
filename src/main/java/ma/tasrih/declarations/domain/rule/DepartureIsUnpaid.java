package ma.tasrih.declarations.domain.rule;

import java.util.function.Consumer;
import ma.tasrih.declarations.domain.DeclarationCode;
import ma.tasrih.declarations.domain.Situation;
import ma.tasrih.kernel.Finding;

/**
 * Days or wages of somebody who left (SO) or died (DE): sources disagree (domain reference §1.5),
 * so both are accepted and somebody should look.
 */
final class DepartureIsUnpaid implements LineRule {

  @Override
  public void check(LineInContext line, Consumer<Finding> out) {
    Situation situation = line.line().situation();
    if (situation != null && situation.isDeparture()) {
      Pay.declared(line, situation, DeclarationCode.PAY_AFTER_DEPARTURE).ifPresent(out);
    }
  }
}
