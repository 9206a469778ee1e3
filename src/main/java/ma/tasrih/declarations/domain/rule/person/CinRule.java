package ma.tasrih.declarations.domain.rule.person;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import ma.tasrih.declarations.domain.draft.DeclarationCode;
import ma.tasrih.declarations.domain.draft.Field;
import ma.tasrih.declarations.domain.rule.LineInContext;
import ma.tasrih.declarations.domain.rule.LineRule;
import ma.tasrih.kernel.Finding;
import ma.tasrih.kernel.InsuredNumber;

/**
 * R21: who has no number yet is known by the CIN. A CIN is one or two letters and up to six digits
 * (domain reference §5, medium certainty, hence a warning only).
 */
final class CinRule implements LineRule {

  private static final Pattern USUAL = Pattern.compile("[A-Z]{1,2}[0-9]{1,6}");

  @Override
  public void check(LineInContext line, Consumer<Finding> out) {
    String cin = line.line().cin();
    if (cin.isEmpty()) {
      if (line.line().insured() == InsuredNumber.NotYetRegistered.INSTANCE) {
        out.accept(line.at(Field.CIN, cin, DeclarationCode.CIN_MISSING));
      }
    } else if (!USUAL.matcher(cin).matches()) {
      out.accept(line.at(Field.CIN, cin, DeclarationCode.CIN_UNUSUAL, cin));
    }
  }
}
