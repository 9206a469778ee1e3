package ma.tasrih.declarations.domain.rule.person;

import java.util.function.Consumer;
import ma.tasrih.declarations.domain.draft.DeclarationCode;
import ma.tasrih.declarations.domain.draft.Field;
import ma.tasrih.declarations.domain.rule.LineInContext;
import ma.tasrih.declarations.domain.rule.LineRule;
import ma.tasrih.declarations.domain.rule.Standing;
import ma.tasrih.kernel.Finding;

/** R22: whom the roster does not name, the file must, occasional labour excepted. */
final class NameRule implements LineRule {

  @Override
  public void check(LineInContext line, Consumer<Finding> out) {
    if (line.line().insured() == null || line.isCasual() || !line.name().isBlank()) {
      return;
    }
    boolean rosterMayName =
        line.standing() == Standing.ON_ROSTER
            || (line.standing() == Standing.UNKNOWN && !line.context().registered());
    if (!rosterMayName) {
      out.accept(line.at(Field.NAME, line.line().name(), DeclarationCode.NAME_MISSING));
    }
  }
}
