package ma.tasrih.contributions.domain;

import ma.tasrih.kernel.Money;
import ma.tasrih.kernel.Rate;
import ma.tasrih.rates.domain.Branch;
import ma.tasrih.rates.domain.LegalSource;

/**
 * What one branch of one declaration costs.
 *
 * @param base Σ over lines of the wage, capped line by line where the branch has a ceiling
 * @param employer due − employee
 * @param employee HALF_UP(base × employee rate)
 * @param due HALF_UP(base × total rate)
 */
public record Contribution(
    Branch branch,
    Money base,
    Rate employerRate,
    Rate employeeRate,
    Money employer,
    Money employee,
    Money due,
    LegalSource source) {

  public Rate totalRate() {
    return employerRate.plus(employeeRate);
  }
}
