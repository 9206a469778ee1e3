package ma.tasrih.intake.domain;

import java.util.List;
import java.util.function.Consumer;
import ma.tasrih.kernel.Finding;

/** The findings of deposits, in line order. */
public interface DepositFindings {

  void write(long depositId, int attempt, int firstSequence, List<Finding> findings);

  List<Finding> page(long depositId, int attempt, int offset, int limit);

  /** The causes met, blocking ones first, then the most frequent first. */
  List<CauseCount> groups(long depositId, int attempt);

  List<Finding> ofCode(long depositId, int attempt, String code, int offset, int limit);

  long count(long depositId, int attempt);

  /** Hands on every finding in line order, a page at a time; no page costs more than another. */
  void each(long depositId, int attempt, Consumer<Finding> out);

  /** Deletes the findings of checks before an attempt. */
  void forgetBefore(long depositId, int attempt);
}
