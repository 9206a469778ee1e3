package ma.tasrih.intake.domain.fix;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Something somebody decided about a file, once.
 *
 * @param number in the order they were made, from 1
 * @param cause code of the finding it answers, where one was chosen
 * @param undoes number of the act it takes back
 * @param cells how many cells it changed, 0 or more
 * @param lines in how many lines, 0 or more
 * @param madeBy key of the user
 * @param undone a later act took it back
 */
public record Act(
    int number,
    Kind kind,
    How how,
    Optional<String> cause,
    OptionalInt undoes,
    int cells,
    int lines,
    long madeBy,
    Instant madeAt,
    boolean undone) {

  /** What it does. */
  public enum Kind {
    /** Values put in the place of others. */
    EDIT,
    /** Lines taken out of what is declared. */
    LEAVE_OUT,
    /** The newest act that stood is taken back. */
    UNDO
  }

  /** How it was decided. */
  public enum How {
    /** Cell by cell, line by line. */
    BY_HAND,
    /** One decision for all that are alike. */
    ALIKE,
    /** The portal's suggestions for a cause, taken over. */
    SUGGESTED
  }
}
