package ma.tasrih.employers.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import ma.tasrih.kernel.AffiliateNumber;

/** The fund's register of affiliates. Public facts only: a right to act is not asked here. */
public interface EmployerRegister {

  Optional<Employer> find(AffiliateNumber number);

  /** Those of the numbers the register knows, in no order. */
  List<Employer> findAll(Collection<AffiliateNumber> numbers);

  /** The day it entered this register; empty for one from before that was written down. */
  Optional<LocalDate> registeredOn(AffiliateNumber number);

  /** Holds the employer's row until the transaction ends: first in the order of locks. */
  void lock(AffiliateNumber number);

  /** By name, then number. */
  List<Employer> search(EmployerSearch wanted, int offset, int limit);

  long count(EmployerSearch wanted);

  /** Writes an affiliate's facts anew; the caller holds its lock. */
  void change(Employer employer);

  /**
   * Enters a new affiliate, registered today.
   *
   * @throws IllegalArgumentException when the number is taken
   */
  void add(Employer employer);
}
