package ma.tasrih.rates.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What every row of a law file carries beside its value.
 *
 * @param status whether it is computed with or only shown
 * @param source the text it comes from and its first day
 * @param until its last day; empty while only a later row ends it
 * @param checkedOn the day somebody last compared it with its source
 */
public record RowMark(
    Status status, LegalSource source, Optional<LocalDate> until, LocalDate checkedOn) {

  /** The standing of a row. */
  public enum Status {
    /** The value computed with: one per key and date. */
    IN_FORCE,
    /** A conflicting or incomplete source: kept and shown, never computed. */
    ALTERNATIVE
  }
}
