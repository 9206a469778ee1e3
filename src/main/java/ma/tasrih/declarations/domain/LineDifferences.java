package ma.tasrih.declarations.domain;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import ma.tasrih.identity.domain.ActingFor;

/** Tells declarations of an affiliate apart person by person, without telling who anybody is. */
public interface LineDifferences {

  /**
   * How many people are in both with the same pay, in both with another, in one only. Days, wage
   * and situation count, whatever the format they came in; occasional labour counts as one.
   */
  record Difference(long same, long changed, long added, long removed) {

    /** Both say the same. */
    public boolean isNone() {
      return changed == 0 && added == 0 && removed == 0;
    }
  }

  /** A staged declaration and the file it came in. */
  record Staged(long declarationId, long depositId, int attempt) {}

  /**
   * @param before keys of declarations, staged or filed, that count together; at most a few dozen
   * @param now key of the one compared with them
   */
  Difference between(ActingFor who, List<Long> before, long now);

  /** The last one staged for a month by another file, sent before, and not filed. */
  Optional<Staged> stagedBefore(ActingFor who, YearMonth period, long depositId);
}
