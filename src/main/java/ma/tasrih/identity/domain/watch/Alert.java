package ma.tasrih.identity.domain.watch;

import java.time.Instant;
import java.util.Optional;

/**
 * Something an administrator has to look at.
 *
 * @param subject login of the account concerned, or {@code system}
 * @param times how often it happened that day
 * @param detail figures and codes, never names of people
 * @param acknowledgedBy login of who has seen to it; empty while it is open
 */
public record Alert(
    long id,
    Kind kind,
    String subject,
    int times,
    Instant firstAt,
    Instant lastAt,
    String detail,
    Optional<String> acknowledgedBy) {

  /** What happened. */
  public enum Kind {
    /**
     * An account reached what it may take out in a day; its downloads are stopped till tomorrow.
     */
    DOWNLOAD_BUDGET_SPENT,
    /** An account asks again and again for what is not its own. */
    FOREIGN_IDS_TRIED,
    /** Heads of the journal are not noted outside the database. */
    JOURNAL_HEADS_NOT_NOTED,
    /** A noted head of the journal is not in the database. */
    JOURNAL_HEAD_NOT_FOUND
  }
}
