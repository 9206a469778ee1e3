package ma.tasrih.declarations.domain.rule;

import java.util.function.Consumer;
import ma.tasrih.declarations.domain.rule.pay.PayRules;
import ma.tasrih.declarations.domain.rule.person.PersonRules;
import ma.tasrih.kernel.Finding;
import ma.tasrih.kernel.InsuredNumber;

/** Every rule on a line. One instance per draft: it remembers people. */
public final class LineRules {

  private final PersonRules personRules = new PersonRules();

  public void check(LineInContext line, Consumer<Finding> out) {
    personRules.inOrder().forEach(rule -> rule.check(line, out));
    PayRules.inOrder().forEach(rule -> rule.check(line, out));
  }

  /** Whether a line of the draft, accepted or not, was this person's. */
  public boolean hasSeen(InsuredNumber.Registered insured) {
    return personRules.hasSeen(insured);
  }
}
