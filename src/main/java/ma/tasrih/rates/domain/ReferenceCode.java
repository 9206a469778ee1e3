package ma.tasrih.rates.domain;

/** The reference values of {@code reference-values.csv}. */
public enum ReferenceCode {
  SMIG_HOURLY,
  SMIG_HOURS_PER_MONTH,
  SMAG_DAILY,
  WORKING_DAYS_PER_MONTH
}
