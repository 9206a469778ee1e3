package ma.tasrih.intake.domain.finish;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import ma.tasrih.identity.domain.ActingFor;

/**
 * What was decided about files of an affiliate the caller may act for. Nothing of it is erased: the
 * newest decision about a month of a file counts, those before it are kept as ended.
 */
public interface FinishDecisions {

  /** Keeps a decision, which ends an earlier one about the same month of the same file. */
  void keep(ActingFor who, FinishDecision decision);

  Optional<FinishDecision> find(ActingFor who, long depositId, YearMonth period);

  Optional<FinishDecision> ofDeclaration(ActingFor who, String number);

  /** Those with lines left that nobody settled, the newest first. */
  List<FinishDecision> open(ActingFor who, int limit);

  /** Keys of the files put aside. */
  List<Long> putAside(ActingFor who);

  /** Takes a file up again; false when it was not put aside. */
  boolean takeUp(ActingFor who, long depositId, YearMonth period, Instant at);

  /** Notes why what is left is not declared; false when nothing is. */
  boolean settle(ActingFor who, long depositId, YearMonth period, FinishReason reason, Instant at);
}
