package ma.tasrih.declarations.domain.draft;

import ma.tasrih.kernel.InsuredNumber;

/** Who is declared for the month already. */
@FunctionalInterface
public interface DeclaredBefore {

  /** Nobody is, or it is not known. */
  DeclaredBefore NOBODY = (insured, cin) -> false;

  /**
   * @param cin tells people without a number apart; empty when there is none
   */
  boolean holds(InsuredNumber insured, String cin);
}
