package ma.tasrih.intake.domain.finding;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import ma.tasrih.intake.domain.fix.LinePlace;
import ma.tasrih.kernel.Finding;

/** The findings of deposits, in line order. */
public interface DepositFindings {

  void write(long depositId, int attempt, int firstSequence, List<AttributedFinding> findings);

  List<Finding> page(FindingView view, int offset, int limit);

  /** The causes met, blocking ones first, then the most frequent first. */
  List<CauseCount> groups(FindingView view);

  /** Those of one cause, the first so many; no page costs more than another. */
  List<Finding> ofCode(FindingView view, String code, int limit);

  Count count(FindingView view);

  /**
   * The lines that something was found on, in order.
   *
   * @param code of a cause; all that blocks when empty
   */
  List<LinePlace> lines(FindingView view, Optional<String> code, int offset, int limit);

  /** How many lines that are. */
  long countLines(FindingView view, Optional<String> code);

  /** Everything found on some lines, in line order. */
  List<Finding> on(FindingView view, List<LinePlace> lines);

  /** How many there are, 0 or more each. */
  record Count(long blocking, long warnings) {}

  /** Hands on every finding in line order, a page at a time; no page costs more than another. */
  void each(FindingView view, Consumer<Finding> out);

  /**
   * Deletes the findings of checks before an attempt.
   *
   * @param kept the one check among them whose findings stay, 0 for none
   */
  void forgetBefore(long depositId, int attempt, int kept);
}
