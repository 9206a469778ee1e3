package ma.tasrih.declarations.domain.draft;

/** The columns of a declaration by meaning; each format has its own heading for them. */
public enum Field {
  AFFILIATE,
  PERIOD,
  INSURED,
  CIN,
  NAME,
  CHILDREN,
  ALLOWANCE_DUE,
  ALLOWANCE_WITHHELD,
  ALLOWANCE_NET,
  ALLOWANCE_TO_REPAY,
  DAYS,
  ACTUAL_WAGE,
  CAPPED_WAGE,
  SITUATION
}
