package ma.tasrih.identity.domain.watch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Alerts as they are kept. */
public interface Alerts {

  /**
   * Raises an alert, or counts it once more when there is one of that day.
   *
   * @return whether it is the first of the day
   */
  boolean raise(Alert.Kind kind, String subject, LocalDate day, Instant at, String detail);

  /** Open ones first, newest first among them. */
  List<Alert> latest(int limit);

  int open();

  /** Says who has seen to it; false when there is no open one of that key. */
  boolean acknowledge(long id, String login, Instant at);
}
