package ma.tasrih.rates.domain;

/** The branches of contribution, in the order of the payment slip. */
public enum Branch {
  FAMILY,
  SHORT_TERM,
  JOB_LOSS,
  LONG_TERM,
  TRAINING_TAX,
  AMO,
  AMO_SOLIDARITY,
  MARITIME_GENERAL,
  MARITIME_AMO
}
