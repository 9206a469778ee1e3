package ma.tasrih.contributions.domain;

import ma.tasrih.kernel.Money;
import ma.tasrih.rates.domain.Branch;

/**
 * One line's share of one branch.
 *
 * @param base the line's wage, capped where the branch has a ceiling
 * @param employer due − employee
 * @param employee at most due
 */
public record LineShare(Branch branch, Money base, Money employer, Money employee, Money due) {}
