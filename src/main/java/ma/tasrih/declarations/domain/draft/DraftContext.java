package ma.tasrih.declarations.domain.draft;

import java.time.YearMonth;
import java.util.Optional;
import ma.tasrih.contributions.domain.WageDue;
import ma.tasrih.declarations.domain.past.Past;
import ma.tasrih.declarations.domain.roster.PrefilledRoster;
import ma.tasrih.kernel.Money;

/**
 * What the rules need to know besides the file: the register of the employer and the law of the
 * month.
 *
 * @param roster who the fund expects; always empty when {@code registered} is false
 * @param ceiling the capped branches' monthly ceiling of the period
 * @param monthlyMinimumWage the SMIG of a full month, in force in the period
 * @param maxDays days of a full month of work
 * @param registered false when the caller may not act for the employer: nothing of the register is
 *     then known, whether the employer exists or not
 * @param filed what was filed before
 * @param currentMonth the month we are in
 * @param declared who is declared for the month already; known for supplementary drafts only
 * @param past the last month declared before; always empty when {@code registered} is false
 * @param dues what a wage costs in the month
 */
public record DraftContext(
    Optional<PrefilledRoster> roster,
    Money ceiling,
    Money monthlyMinimumWage,
    int maxDays,
    boolean registered,
    FiledState filed,
    YearMonth currentMonth,
    DeclaredBefore declared,
    Optional<Past> past,
    WageDue dues) {

  /** Where nobody is declared before. */
  public DraftContext(
      Optional<PrefilledRoster> roster,
      Money ceiling,
      Money monthlyMinimumWage,
      int maxDays,
      boolean registered,
      FiledState filed,
      YearMonth currentMonth) {
    this(
        roster,
        ceiling,
        monthlyMinimumWage,
        maxDays,
        registered,
        filed,
        currentMonth,
        DeclaredBefore.NOBODY,
        Optional.empty(),
        WageDue.UNKNOWN);
  }

  public DraftContext {
    if (!registered) {
      roster = Optional.empty();
      past = Optional.empty();
    }
  }

  /** The same, where wages have a price. */
  public DraftContext withDues(WageDue known) {
    return new DraftContext(
        roster,
        ceiling,
        monthlyMinimumWage,
        maxDays,
        registered,
        filed,
        currentMonth,
        declared,
        past,
        known);
  }

  /** The same, with what was declared before. */
  public DraftContext withPast(Optional<Past> known) {
    return new DraftContext(
        roster,
        ceiling,
        monthlyMinimumWage,
        maxDays,
        registered,
        filed,
        currentMonth,
        declared,
        known,
        dues);
  }

  /** The same, with who is declared for the month already. */
  public DraftContext withDeclared(DeclaredBefore known) {
    return new DraftContext(
        roster,
        ceiling,
        monthlyMinimumWage,
        maxDays,
        registered,
        filed,
        currentMonth,
        known,
        past,
        dues);
  }

  /**
   * What the employer has filed so far.
   *
   * @param principalNumber number of the month's principal (or nil) declaration
   * @param supplementaryCount supplementary declarations of the month, 0 to 9
   * @param earliestMissing the first month before this one still to be declared
   * @param anythingFiled whether the month has a declaration a corrective one could correct
   */
  public record FiledState(
      Optional<String> principalNumber,
      int supplementaryCount,
      Optional<YearMonth> earliestMissing,
      boolean anythingFiled) {

    public static final FiledState NOTHING =
        new FiledState(Optional.empty(), 0, Optional.empty(), false);
  }
}
