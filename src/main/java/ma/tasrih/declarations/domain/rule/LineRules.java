package ma.tasrih.declarations.domain.rule;

import java.util.List;
import java.util.function.Consumer;
import ma.tasrih.kernel.Finding;
import ma.tasrih.kernel.InsuredNumber;

/**
 * Every rule on a line, in the order of the columns. One instance per draft: it remembers people.
 */
public final class LineRules {

  private final NoDuplicate noDuplicate = new NoDuplicate();
  private final List<LineRule> rules =
      List.of(
          new RosterMembership(),
          noDuplicate,
          new CinRule(),
          new NameRule(),
          new RosterEcho(),
          new AllowanceNet(),
          new AllowanceToRepay(),
          new NonNegativeAmounts(),
          new DaysInRange(),
          new AtWorkIsPaid(),
          new EntrantIsPaid(),
          new UnpaidHasNoPay(),
          new DepartureIsUnpaid(),
          new AccidentIsUnpaid(),
          new DaysAndWageAgree(),
          new CappedWage(),
          new MinimumWage());

  public void check(LineInContext line, Consumer<Finding> out) {
    for (LineRule rule : rules) {
      rule.check(line, out);
    }
  }

  /** Whether a line of the draft, accepted or not, was this person's. */
  public boolean hasSeen(InsuredNumber.Registered insured) {
    return noDuplicate.hasSeen(insured);
  }
}
