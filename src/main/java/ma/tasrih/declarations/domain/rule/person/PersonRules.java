package ma.tasrih.declarations.domain.rule.person;

import java.util.List;
import ma.tasrih.declarations.domain.rule.LineRule;
import ma.tasrih.kernel.InsuredNumber;

/** The rules on who a line is about. One instance per draft: it remembers people. */
public final class PersonRules {

  private final NoDuplicate noDuplicate = new NoDuplicate();
  private final List<LineRule> inOrder =
      List.of(
          new RosterMembership(),
          noDuplicate,
          new DeclaredOnce(),
          new CinRule(),
          new NameRule(),
          new RosterEcho());

  public List<LineRule> inOrder() {
    return inOrder;
  }

  /** Whether a line of the draft, accepted or not, was this person's. */
  public boolean hasSeen(InsuredNumber.Registered insured) {
    return noDuplicate.hasSeen(insured);
  }
}
