package ma.tasrih.signin.domain.visit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ma.tasrih.signin.domain.Proof;

/** Sessions of people, shared by every node. */
public interface Sessions {

  /** Why a session ended. */
  enum End {
    /** The user went out. */
    LEFT,
    /** Too long without a request. */
    IDLE,
    /** As long as a session may last. */
    OLD,
    /** Ended from another session of the user. */
    ENDED,
    /** The password is another one. */
    PASSWORD,
    /** The account was closed. */
    CLOSED
  }

  /** Remembers a session that has just begun; its own id is not used. */
  void open(OpenedSession session, String keyHash);

  /** The open session of a key. */
  Optional<OpenedSession> open(String keyHash);

  void seen(long id, Instant at);

  void proven(long id, Set<Proof> proofs, Instant at);

  void end(long id, End reason, Instant at);

  /** Ends one of the user's own by its public id; false when there is none open. */
  boolean end(long userId, String publicId, Instant at);

  /** Ends all open ones of a user but one; 0 spares none. Tells how many. */
  int endOthers(long userId, long spared, End reason, Instant at);

  /** Those still open, the last seen first. */
  List<OpenedSession> openOf(long userId, int most);

  /** The last ones, open or not, the newest first. */
  List<OpenedSession> lastOf(long userId, int most);
}
