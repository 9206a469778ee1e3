package ma.tasrih.declarations.domain.draft;

import ma.tasrih.kernel.FindingCode;
import ma.tasrih.kernel.Level;
import ma.tasrih.kernel.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Findings about what is declared, whatever the format. Rule numbers are those of the domain
 * reference, §1.6.
 */
public enum DeclarationCode implements FindingCode {
  /** R04: the transfer id is not the roster's. */
  TRANSFER_ID_MISMATCH(Severity.BLOCKING, Scope.DECLARATION),
  /** R06: the file is for a month the roster is not. */
  PERIOD_MISMATCH(Severity.BLOCKING, Scope.DECLARATION),
  /** The month has not begun or is too far back to have rates. */
  PERIOD_NOT_DECLARABLE(Severity.BLOCKING, Scope.DECLARATION),
  /** We hold no rates of the employer's regime for the month. */
  REGIME_WITHOUT_RATES(Severity.BLOCKING, Scope.DECLARATION),
  /** R07, e-BDS: a person of the roster has no line. */
  ROSTER_PERSON_MISSING(Severity.BLOCKING, Scope.DECLARATION),
  /** Ruling 9, CSV and XLSX: a person of the roster has no line; left, or unpaid leave? */
  ROSTER_PERSON_ABSENT(Level.MUST_LOOK, Scope.DECLARATION),
  /** R07: a line of the roster part whom the roster does not know. */
  NOT_ON_ROSTER(Severity.BLOCKING, Scope.LINE),
  /** R08. */
  DUPLICATE_INSURED(Severity.BLOCKING, Scope.LINE),
  /** R09: name, children or allowances differ from the roster's. */
  ROSTER_ECHO_DIFFERS(Severity.BLOCKING, Scope.LINE),
  /** R10. */
  ALLOWANCE_NET_WRONG(Severity.BLOCKING, Scope.LINE),
  /** R11: more handed back than received. */
  ALLOWANCE_TO_REPAY_TOO_HIGH(Severity.BLOCKING, Scope.LINE),
  /** R11: somebody who left or died hands back the whole net allowance. */
  ALLOWANCE_TO_REPAY_NOT_FULL(Severity.BLOCKING, Scope.LINE),
  /** R12. */
  DAYS_OUT_OF_RANGE(Severity.BLOCKING, Scope.LINE),
  /** R13. */
  UNKNOWN_SITUATION(Severity.BLOCKING, Scope.LINE),
  /** R14: at work without days. */
  DAYS_MISSING(Severity.BLOCKING, Scope.LINE),
  /** R14: at work without wage. */
  WAGE_MISSING(Severity.BLOCKING, Scope.LINE),
  /** R15: unpaid leave or kept without pay, yet days or wages are declared. */
  PAY_WHILE_UNPAID(Severity.BLOCKING, Scope.LINE),
  /** Days without wage or wage without days for somebody who left, died or is absent. */
  DAYS_AND_WAGE_DISAGREE(Level.MUST_LOOK, Scope.LINE),
  /** Days or wages for somebody who left or died: sources disagree, somebody should look. */
  PAY_AFTER_DEPARTURE(Level.MUST_LOOK, Scope.LINE),
  /** Days or wages with a work accident or occupational disease: sources disagree. */
  PAY_DURING_ACCIDENT(Level.MUST_LOOK, Scope.LINE),
  /** R16. */
  CAPPED_ABOVE_ACTUAL(Severity.BLOCKING, Scope.LINE),
  /** R17. */
  CAPPED_WAGE_WRONG(Severity.BLOCKING, Scope.LINE),
  /** R17 for occasional labour (ruling 10). */
  CAPPED_WAGE_WRONG_CASUAL(Level.MUST_LOOK, Scope.LINE),
  /** R18. */
  WAGE_BELOW_MINIMUM(Level.MUST_LOOK, Scope.LINE),
  /** R20. */
  INSURED_NUMBER_INVALID(Severity.BLOCKING, Scope.LINE),
  /** R21. */
  CIN_MISSING(Severity.BLOCKING, Scope.LINE),
  /** A CIN that does not look like one. */
  CIN_UNUSUAL(Level.MUST_LOOK, Scope.LINE),
  /** R22. */
  NAME_MISSING(Severity.BLOCKING, Scope.LINE),
  /** R23: an entrant declares 1 to 26 days. */
  ENTRANT_DAYS_MISSING(Severity.BLOCKING, Scope.LINE),
  /** R23: an entrant has a wage. */
  ENTRANT_WAGE_MISSING(Severity.BLOCKING, Scope.LINE),
  /** R24. */
  ENTRANT_ON_ROSTER(Severity.BLOCKING, Scope.LINE),
  /** A supplementary line for somebody the month has already; the fund says nothing of it. */
  ALREADY_DECLARED_THIS_MONTH(Level.MUST_LOOK, Scope.LINE),
  /** R26. */
  PRINCIPAL_NOT_FILED_YET(Severity.BLOCKING, Scope.DECLARATION),
  /** R26. */
  SUPPLEMENTARY_RANK_WRONG(Severity.BLOCKING, Scope.DECLARATION),
  /** R26: a supplementary declaration has at least one entrant. */
  SUPPLEMENTARY_WITHOUT_ENTRANT(Severity.BLOCKING, Scope.DECLARATION),
  /** R27. */
  PRINCIPAL_ALREADY_FILED(Severity.BLOCKING, Scope.DECLARATION),
  /** R27: an earlier month is still missing. */
  EARLIER_MONTH_MISSING(Level.MUST_LOOK, Scope.DECLARATION),
  /** A corrective declaration needs something to correct. */
  NOTHING_TO_CORRECT(Severity.BLOCKING, Scope.DECLARATION),
  /** A declaration without a line that is not a nil one. */
  NOBODY_DECLARED(Severity.BLOCKING, Scope.DECLARATION),
  /** A nil declaration while people are on the roster. */
  NIL_WITH_ROSTER(Level.MUST_LOOK, Scope.DECLARATION),
  /** A nil declaration has no line. */
  NIL_WITH_LINES(Severity.BLOCKING, Scope.DECLARATION),
  /** Negative amounts are never declared. */
  NEGATIVE_WAGE(Severity.BLOCKING, Scope.LINE),
  /** An employer the caller has no rights to: checked without roster and register. */
  CHECKED_WITHOUT_REGISTER(Level.INFORMATION, Scope.DECLARATION),
  /** Plausibility: not among the employer's people after the last declared month; args: month. */
  PERSON_NEW(Level.INFORMATION, Scope.LINE),
  /**
   * Plausibility: paid per day far more or less than the last declared month; args: wage and days
   * before, month, wage and days now, change in percent, contributions the difference means.
   */
  WAGE_CHANGED(Level.MUST_LOOK, Scope.LINE),
  /** Plausibility: a hundred times the wage of before, or a hundredth; args: before, month, now. */
  WAGE_DECIMALS_LOST(Level.MUST_LOOK, Scope.LINE),
  /** Plausibility: exactly the ceiling, month after month; args: ceiling, months. */
  WAGE_ALWAYS_AT_CEILING(Level.INFORMATION, Scope.LINE),
  /** Plausibility: everyone worked every day of the month; args: people, days. */
  EVERYONE_AT_FULL_DAYS(Level.INFORMATION, Scope.DECLARATION),
  /** Plausibility: everyone earned exactly the ceiling; args: people, ceiling. */
  EVERYONE_AT_CEILING(Level.MUST_LOOK, Scope.DECLARATION),
  /** Plausibility: far more or fewer people; args: now, before, month, change in percent. */
  HEADCOUNT_CHANGED(Level.MUST_LOOK, Scope.DECLARATION),
  /** Plausibility: the wages of the month before, to the centime; args: wages, people, month. */
  SAME_WAGES_AS_BEFORE(Level.INFORMATION, Scope.DECLARATION);

  private final Severity severity;
  private final @Nullable Level level;
  private final Scope scope;

  DeclarationCode(Severity severity, Scope scope) {
    this.severity = severity;
    this.level = severity == Severity.WARNING ? Level.MUST_LOOK : null;
    this.scope = scope;
  }

  /** A warning. */
  DeclarationCode(Level level, Scope scope) {
    this.severity = Severity.WARNING;
    this.level = level;
    this.scope = scope;
  }

  @Override
  public boolean isPerPerson() {
    return this == ROSTER_PERSON_MISSING || this == ROSTER_PERSON_ABSENT;
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public @Nullable Level level() {
    return level;
  }

  @Override
  public Scope scope() {
    return scope;
  }
}
