package ma.tasrih.declarations.domain.rule;

import java.util.function.Consumer;
import ma.tasrih.declarations.domain.DeclarationCode;
import ma.tasrih.declarations.domain.Situation;
import ma.tasrih.kernel.Finding;

/**
 * Days or wages with a work accident (AT) or an occupational disease (MP): sources disagree (domain
 * reference §1.5), so both are accepted and somebody should look.
 */
final class AccidentIsUnpaid implements LineRule {

  @Override
  public void check(LineInContext line, Consumer<Finding> out) {
    Situation situation = line.line().situation();
    if (situation == Situation.WORK_ACCIDENT || situation == Situation.OCCUPATIONAL_DISEASE) {
      Pay.declared(line, situation, DeclarationCode.PAY_DURING_ACCIDENT).ifPresent(out);
    }
  }
}
