package ma.tasrih.declarations.domain.rule.person;

import java.util.function.Consumer;
import ma.tasrih.declarations.domain.Kind;
import ma.tasrih.declarations.domain.draft.DeclarationCode;
import ma.tasrih.declarations.domain.draft.Field;
import ma.tasrih.declarations.domain.rule.LineInContext;
import ma.tasrih.declarations.domain.rule.LineRule;
import ma.tasrih.kernel.Finding;
import ma.tasrih.kernel.InsuredNumber;

/** A supplementary declaration is for people left out: who is declared already counts twice. */
final class DeclaredOnce implements LineRule {

  @Override
  public void check(LineInContext line, Consumer<Finding> out) {
    InsuredNumber insured = line.line().insured();
    String cin = line.line().cin();
    if (insured == null
        || line.header().kind() != Kind.SUPPLEMENTARY
        || !line.context().declared().holds(insured, cin)) {
      return;
    }
    boolean numbered = insured instanceof InsuredNumber.Registered;
    String who = numbered ? insured.digits() : cin;
    out.accept(
        line.at(
                numbered ? Field.INSURED : Field.CIN,
                who,
                DeclarationCode.ALREADY_DECLARED_THIS_MONTH,
                who)
            .withStake(line.context().dues().of(line.line().actualWage())));
  }
}
