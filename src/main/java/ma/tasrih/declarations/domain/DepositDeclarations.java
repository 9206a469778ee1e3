package ma.tasrih.declarations.domain;

import java.util.List;
import ma.tasrih.identity.domain.ActingFor;

/** The declarations that came with one file; the caller has shown the file is the actor's. */
public interface DepositDeclarations {

  /** Staged and filed ones of a check, in the order of the file. */
  List<Declaration> of(long depositId, int attempt);

  /**
   * Deletes what checks before an attempt staged; what is filed stays.
   *
   * @param kept the one check among them whose declarations stay, 0 for none
   */
  void forgetBefore(long depositId, int attempt, int kept);

  /** The parts of a check, in the order of the file. */
  List<DepositPart> parts(long depositId, int attempt);

  /** Keys of the deposits with a part of one affiliate's that was not refused, newest first. */
  List<Long> depositsWith(ActingFor who, int limit);
}
