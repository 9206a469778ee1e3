package ma.tasrih.rates.domain;

import java.util.Optional;
import ma.tasrih.kernel.Rate;

/**
 * The rate of one branch in a month.
 *
 * @param ceiling code of the monthly ceiling its base is capped at, empty for an uncapped branch
 */
public record BranchRate(
    Branch branch, Rate employer, Rate employee, Optional<String> ceiling, LegalSource source) {

  /** Both shares together, the rate the slip shows. */
  public Rate total() {
    return employer.plus(employee);
  }
}
