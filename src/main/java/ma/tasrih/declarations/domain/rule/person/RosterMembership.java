package ma.tasrih.declarations.domain.rule.person;

import java.util.function.Consumer;
import ma.tasrih.declarations.domain.draft.DeclarationCode;
import ma.tasrih.declarations.domain.draft.DraftLine.Section;
import ma.tasrih.declarations.domain.draft.Field;
import ma.tasrih.declarations.domain.rule.LineInContext;
import ma.tasrih.declarations.domain.rule.LineRule;
import ma.tasrih.kernel.Finding;
import ma.tasrih.kernel.InsuredNumber;

/** R07 and R24: the roster's people stand in their part, entrants are not on the roster. */
final class RosterMembership implements LineRule {

  @Override
  public void check(LineInContext line, Consumer<Finding> out) {
    InsuredNumber insured = line.line().insured();
    if (insured == null) {
      return;
    }
    if (line.isEntrant() && line.expected().isPresent()) {
      out.accept(
          line.at(Field.INSURED, insured, DeclarationCode.ENTRANT_ON_ROSTER, insured.digits()));
    }
    if (line.line().section() == Section.ROSTER && isStranger(insured, line)) {
      out.accept(line.at(Field.INSURED, insured, DeclarationCode.NOT_ON_ROSTER, insured.digits()));
    }
  }

  /** A special value is on no roster, known or not. */
  private static boolean isStranger(InsuredNumber insured, LineInContext line) {
    boolean canTell =
        line.context().roster().isPresent() || !(insured instanceof InsuredNumber.Registered);
    return canTell && line.expected().isEmpty();
  }
}
