package ma.tasrih.intake.domain.finding;

import java.util.Set;
import ma.tasrih.kernel.AffiliateNumber;

/**
 * Which findings of a check somebody sees.
 *
 * @param whole all of them; the rest says nothing then
 * @param strays those that could be tied to nobody, too
 * @param affiliates whose findings are seen
 */
public record FindingView(
    long depositId, int attempt, boolean whole, boolean strays, Set<AffiliateNumber> affiliates) {

  public FindingView {
    affiliates = Set.copyOf(affiliates);
  }

  /** Everything a check found. */
  public static FindingView whole(long depositId, int attempt) {
    return new FindingView(depositId, attempt, true, true, Set.of());
  }

  /** Whether what was staged for an affiliate is seen. */
  public boolean shows(AffiliateNumber affiliate) {
    return whole || affiliates.contains(affiliate);
  }
}
