package ma.tasrih.declarations.domain.rule.past;

import java.util.Optional;
import java.util.function.Consumer;
import ma.tasrih.declarations.domain.draft.DeclarationCode;
import ma.tasrih.declarations.domain.draft.DraftLine.Section;
import ma.tasrih.declarations.domain.draft.Field;
import ma.tasrih.declarations.domain.past.PastPay;
import ma.tasrih.declarations.domain.rule.LineInContext;
import ma.tasrih.kernel.Finding;
import ma.tasrih.kernel.InsuredNumber;

/**
 * Somebody with a number who was not there after the last declared month: hired, or mistaken for
 * somebody else? An e-BDS file says itself who is an entrant, and who has no number yet is one.
 */
final class Joiner implements PastRule {

  @Override
  public void check(LineInContext line, Known past, Optional<PastPay> pay, Consumer<Finding> out) {
    boolean stayed = pay.isPresent() && !pay.get().gone();
    if (line.line().section() == Section.UNSTATED
        && line.line().insured() instanceof InsuredNumber.Registered insured
        && line.isEntrant()
        && !stayed) {
      out.accept(line.at(Field.INSURED, insured, DeclarationCode.PERSON_NEW, past.name()));
    }
  }
}
