package ma.tasrih.declarations.domain;

import java.util.List;
import java.util.Set;
import ma.tasrih.kernel.AffiliateNumber;

/** The declarations that came with one file; the caller has shown the file is the actor's. */
public interface DepositDeclarations {

  /** Staged and filed ones of a check, in the order of the file. */
  List<Declaration> of(long depositId, int attempt);

  /** Whose declarations came with it, as far as the check has read. */
  Set<AffiliateNumber> affiliates(long depositId);
}
