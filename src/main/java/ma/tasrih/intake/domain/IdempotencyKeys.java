package ma.tasrih.intake.domain;

import java.time.Instant;
import java.util.Optional;
import ma.tasrih.identity.domain.Actor;

/** Keys by which a caller makes a repeated call harmless. Only their hash is stored. */
public interface IdempotencyKeys {

  /** What a key was used for. */
  enum Purpose {
    DEPOSIT,
    SUBMISSION
  }

  /**
   * What a key stands for.
   *
   * @param fingerprint of the call it was first used with
   */
  record Use(String fingerprint, long depositId) {}

  Optional<Use> find(Actor actor, Purpose purpose, String key);

  /** Binds a key to a call; answers the use that stands, ours or an earlier one's. */
  Use bind(Actor actor, Purpose purpose, String key, Use use, Instant at);
}
