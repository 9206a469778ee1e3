package ma.tasrih.intake.domain.finish;

import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decided about one employer's month in a file that was not filed whole.
 *
 * @param deposit public id of the file
 * @param lines how many of its lines were left for later, or put aside; 0 or more
 * @param declaration number of what was filed of it; null when nothing was
 * @param decidedBy key of the user
 * @param settled why nothing of it is to be declared any more; null while it is
 */
public record FinishDecision(
    long depositId,
    String deposit,
    YearMonth period,
    Way way,
    FinishReason reason,
    int lines,
    @Nullable String declaration,
    Instant decidedAt,
    long decidedBy,
    @Nullable FinishReason settled) {

  /** How it ended. */
  public enum Way {
    /** The good lines were filed, these are left. */
    LEFT,
    /** The file was put aside; it can be taken up again. */
    STOPPED
  }

  /** Lines are left and nobody said that they need no declaration. */
  public boolean isOpen() {
    return way == Way.LEFT && lines > 0 && settled == null;
  }
}
