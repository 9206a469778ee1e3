package ma.tasrih.intake.web.review;

import ma.tasrih.intake.usecase.look.FindDeposit;
import ma.tasrih.kernel.FindingCode;
import ma.tasrih.platform.FindingGroup;

/**
 * How many lines of each cause a page shows: a few of all, and as many as were asked for of one.
 *
 * @param code of the cause that was opened; empty for none
 * @param opened how many lines of it, from 5 to 1,000
 */
public record OpenedCauses(String code, int opened) {

  private static final int FIRST = 5;
  private static final int MORE = 50;
  private static final int MOST = 1_000;

  /**
   * @param lines how many lines were asked for; what is no such number asks for the first
   */
  public static OpenedCauses asked(String code, String lines) {
    int asked = lines.matches("\\d{1,4}") ? Integer.parseInt(lines) : FIRST;
    return new OpenedCauses(code, Math.max(FIRST, Math.min(asked, MOST)));
  }

  /** How many lines of a cause are shown. */
  public int lines(FindingCode cause) {
    return cause.name().equals(code) ? opened : FIRST;
  }

  /** How many lines a group shows after "more"; 0 when it shows all, or as many as a page may. */
  public int more(FindingGroup group) {
    int shown = group.places().size();
    return shown < group.count() && shown < MOST ? Math.min(shown + MORE, MOST) : 0;
  }

  /** A cause as the pages show it. */
  public static FindingGroup group(FindDeposit.Cause cause) {
    return new FindingGroup(
        cause.count().code(),
        cause.count().count(),
        cause.count().stake(),
        cause.first().stream().map(FindingGroup.Place::of).toList());
  }
}
