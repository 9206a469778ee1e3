package ma.tasrih.declarations.domain.past;

import ma.tasrih.kernel.Money;

/**
 * How far back one looks, and how closely.
 *
 * @param months the last declared month counts if it is at most so many months back
 * @param ceiling the ceiling of the month at hand
 * @param ceilingMonths over how many months before this one wages at the ceiling are counted
 * @param numbered whether the pay of people with a number is asked for; the roster may tell it
 * @param mostPeople above so many the people are not told one by one
 */
public record PastReach(
    int months, Money ceiling, int ceilingMonths, boolean numbered, int mostPeople) {}
