package ma.tasrih.intake.domain.form;

import java.time.Instant;
import java.util.List;

/**
 * A form as it was last saved.
 *
 * @param version counts the savings; who saves names the one seen last
 */
public record FormDraft(List<FormLine> lines, Instant savedAt, int version) {

  /** The most lines the form takes; more belong in a file. */
  public static final int MOST_LINES = 200;

  /** The version of a form that was never saved. */
  public static final int NEVER_SAVED = 0;

  public FormDraft {
    lines = List.copyOf(lines);
  }
}
