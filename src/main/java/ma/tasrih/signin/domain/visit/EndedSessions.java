package ma.tasrih.signin.domain.visit;

import java.util.Optional;

/** Sessions that are over, for whoever still holds their key. */
public interface EndedSessions {

  /** Why the session of a key ended; empty while it is open or when there is none. */
  Optional<Sessions.End> whyEnded(String keyHash);
}
