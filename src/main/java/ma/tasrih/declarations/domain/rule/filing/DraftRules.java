package ma.tasrih.declarations.domain.rule.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import ma.tasrih.declarations.domain.draft.DraftContext;
import ma.tasrih.declarations.domain.draft.DraftHeader;
import ma.tasrih.kernel.Finding;
import ma.tasrih.kernel.InsuredNumber;

/** Every rule on a draft as a whole, in order. */
public final class DraftRules {

  private static final List<DraftRule> BEFORE_LINES =
      List.of(new RegisterKnown(), new MonthDeclarable(), new RosterIdentity(), new FilingOrder());

  private DraftRules() {}

  public static List<Finding> beforeLines(DraftHeader header, DraftContext context) {
    List<Finding> findings = new ArrayList<>();
    for (DraftRule rule : BEFORE_LINES) {
      rule.check(header, context, findings::add);
    }
    return findings;
  }

  /**
   * The rules that need every line.
   *
   * @param seen whether a person had a line
   */
  public static List<Finding> afterLines(
      DraftHeader header,
      DraftContext context,
      LineTally tally,
      Predicate<InsuredNumber.Registered> seen) {
    List<Finding> findings = new ArrayList<>();
    LineCount.check(header, context, tally, findings::add);
    Completeness.check(header, context, seen, findings::add);
    return findings;
  }
}
