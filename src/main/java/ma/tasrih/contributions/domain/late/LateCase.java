package ma.tasrih.contributions.domain.late;

import java.time.LocalDate;
import ma.tasrih.contributions.domain.Assessment;

/**
 * A declared month and when it was, or would be, filed and paid.
 *
 * @param assessment what is owed for the month
 * @param people how many employees the declaration is about, 0 or more
 * @param due the effective due date; up to and on that day nothing is late
 * @param filedOn the day it is filed
 * @param paidOn the day it is paid
 */
public record LateCase(
    Assessment assessment, int people, LocalDate due, LocalDate filedOn, LocalDate paidOn) {

  public LateCase {
    if (people < 0) {
      throw new IllegalArgumentException("people: " + people);
    }
  }

  /** The same month paid on another day. */
  public LateCase paidOn(LocalDate day) {
    return new LateCase(assessment, people, due, filedOn, day);
  }

  boolean filedLate() {
    return filedOn.isAfter(due);
  }

  boolean paidLate() {
    return paidOn.isAfter(due);
  }
}
