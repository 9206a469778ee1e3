package ma.tasrih.rates.domain;

import java.time.LocalDate;

/** One row of a law file. */
public sealed interface LawRow permits RateRow, ValueRow, SurchargeRow {

  /** What the row is about; rows with one key follow each other in time. */
  String key();

  RowMark mark();

  default boolean inForce() {
    return mark().status() == RowMark.Status.IN_FORCE;
  }

  /** First day the row holds. */
  default LocalDate from() {
    return mark().source().validFrom();
  }
}
