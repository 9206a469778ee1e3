package ma.tasrih.declarations.domain;

import java.util.List;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.kernel.AffiliateNumber;

/** The declarations that came with one file; the caller has shown the file is the actor's. */
public interface DepositDeclarations {

  /** Staged and filed ones of a check, in the order of the file. */
  List<Declaration> of(long depositId, int attempt);

  /** Deletes what checks before an attempt staged; what is filed stays. */
  void forgetBefore(long depositId, int attempt);

  /** The affiliates in a check, each once. */
  List<AffiliateNumber> affiliates(long depositId, int attempt);

  /** Keys of the deposits that concern one affiliate and nobody else, newest first. */
  List<Long> depositsOnlyOf(ActingFor who, int limit);
}
