package ma.tasrih.declarations.domain;

import ma.tasrih.kernel.InsuredNumber;
import ma.tasrih.kernel.Money;

/**
 * A line that passed every blocking rule, as it will be declared.
 *
 * @param line line in the file it came from, from 1
 * @param entrant not on the roster
 * @param days 0 to 26
 * @param actualWage zero or more
 * @param cappedWage as written in the file, or min(actual, ceiling) where the format has none
 */
public record DeclaredLine(
    int line,
    boolean entrant,
    InsuredNumber insured,
    String cin,
    String name,
    FamilyAllowance allowance,
    Money allowanceToRepay,
    int days,
    Money actualWage,
    Money cappedWage,
    Situation situation) {

  /** The name with one space between its words; e-BDS files give the surname a fixed width. */
  public String plainName() {
    return Names.plain(name);
  }
}
