package ma.tasrih.rates.domain;

import java.time.LocalDate;
import java.time.YearMonth;

/** A due date moved for one period; the row in force gives the date that counts for penalties. */
public record DueDateExtension(YearMonth period, LocalDate extendedTo, RowMark mark) {

  public boolean inForce() {
    return mark.status() == RowMark.Status.IN_FORCE;
  }
}
