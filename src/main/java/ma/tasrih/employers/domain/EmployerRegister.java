package ma.tasrih.employers.domain;

import java.util.Optional;
import ma.tasrih.kernel.AffiliateNumber;

/** The fund's register of affiliates. Public facts only: a right to act is not asked here. */
public interface EmployerRegister {

  Optional<Employer> find(AffiliateNumber number);

  /** Holds the employer's row until the transaction ends: first in the order of locks. */
  void lock(AffiliateNumber number);

  /**
   * Enters a new affiliate.
   *
   * @throws IllegalArgumentException when the number is taken
   */
  void add(Employer employer);
}
