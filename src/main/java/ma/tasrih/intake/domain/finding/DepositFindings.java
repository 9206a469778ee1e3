package ma.tasrih.intake.domain.finding;

import java.util.List;
import java.util.function.Consumer;
import ma.tasrih.kernel.Finding;

/** The findings of deposits, in line order. */
public interface DepositFindings {

  void write(long depositId, int attempt, int firstSequence, List<AttributedFinding> findings);

  List<Finding> page(FindingView view, int offset, int limit);

  /** The causes met, blocking ones first, then the most frequent first. */
  List<CauseCount> groups(FindingView view);

  List<Finding> ofCode(FindingView view, String code, int offset, int limit);

  Count count(FindingView view);

  /** How many there are, 0 or more each. */
  record Count(long blocking, long warnings) {}

  /** Hands on every finding in line order, a page at a time; no page costs more than another. */
  void each(FindingView view, Consumer<Finding> out);

  /** Deletes the findings of checks before an attempt. */
  void forgetBefore(long depositId, int attempt);
}
