package ma.tasrih.signin.domain;

import java.time.Instant;
import java.util.Optional;

/** Wrong passwords in a row, by login tried, whether such a user exists or not. */
public interface SignInFailures {

  Optional<FailedTries> of(String login);

  /** Counts one more. */
  void add(String login, Instant at);

  /** Forgets them after the right password. */
  void clear(String login);

  /** Forgets those of before a moment. */
  void clearBefore(Instant moment);
}
