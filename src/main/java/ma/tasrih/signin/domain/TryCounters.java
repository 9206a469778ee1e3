package ma.tasrih.signin.domain;

import java.time.Instant;
import java.util.Optional;

/** The counters of all lanes, shared by every node. Each act is one statement. */
public interface TryCounters {

  Optional<Tries> find(String hash);

  /** Starts a counter; false when somebody else has just done so. */
  boolean start(String hash, Tries first);

  /** Moves a counter on; false when it is no longer as it was seen. */
  boolean move(String hash, Tries seen, Tries next);

  /** Forgets a lane after the right answer. */
  void clear(String hash);

  /** Forgets lanes that nobody has tried since a moment. */
  void clearBefore(Instant moment);
}
