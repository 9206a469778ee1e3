package ma.tasrih.declarations.domain.rule.person;

import java.util.function.Consumer;
import ma.tasrih.declarations.domain.draft.DeclarationCode;
import ma.tasrih.declarations.domain.draft.Field;
import ma.tasrih.declarations.domain.rule.LineInContext;
import ma.tasrih.declarations.domain.rule.LineRule;
import ma.tasrih.kernel.Finding;
import ma.tasrih.kernel.InsuredNumber;

/** R08 and R25: a registered person stands once; the special values may repeat. */
final class NoDuplicate implements LineRule {

  private final FirstLines firstLines = new FirstLines();

  @Override
  public void check(LineInContext line, Consumer<Finding> out) {
    if (line.line().insured() instanceof InsuredNumber.Registered insured) {
      int first = firstLines.firstLineOf((int) insured.value(), line.line().line());
      if (first != FirstLines.NONE) {
        out.accept(
            line.at(
                Field.INSURED,
                insured,
                DeclarationCode.DUPLICATE_INSURED,
                insured.digits(),
                Integer.toString(first)));
      }
    }
  }

  boolean hasSeen(InsuredNumber.Registered insured) {
    return firstLines.contains((int) insured.value());
  }
}
