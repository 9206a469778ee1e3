package ma.tasrih.signin.domain.visit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Known browsers, by the SHA-256 of the token each holds. */
public interface KnownDevices {

  /** The device of this user that one of the tokens belongs to, used after a moment. */
  Optional<KnownDevice> find(long userId, List<String> tokenHashes, Instant usedSince);

  /** The same, for the user of a login. */
  Optional<KnownDevice> find(String login, List<String> tokenHashes, Instant usedSince);

  void add(long userId, String tokenHash, String browser, Instant at);

  void used(long id, Instant at);

  List<KnownDevice> of(long userId, Instant usedSince);

  /** Forgets one; false when the user has none of that key. */
  boolean forget(long userId, long id);

  void forgetAll(long userId);
}
