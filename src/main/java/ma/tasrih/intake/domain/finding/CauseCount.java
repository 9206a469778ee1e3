package ma.tasrih.intake.domain.finding;

import ma.tasrih.kernel.FindingCode;
import ma.tasrih.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * One cause and how often it was met.
 *
 * @param count number of findings, 1 or more
 * @param stake Σ stakes of those that have one; null when none has
 */
public record CauseCount(FindingCode code, long count, @Nullable Money stake) {

  /** A cause whose stake cannot be told. */
  public CauseCount(FindingCode code, long count) {
    this(code, count, null);
  }
}
