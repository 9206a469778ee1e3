package ma.tasrih.signin.web.passkeys;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.Optional;
import ma.tasrih.signin.domain.passkeys.Challenge;

/** The last challenge of this session. An answer takes it away, right or wrong. */
@SessionScoped
public class Ceremony implements Serializable {

  private Challenge challenge;

  synchronized void begin(Challenge made) {
    challenge = made;
  }

  synchronized Optional<Challenge> take() {
    Optional<Challenge> taken = Optional.ofNullable(challenge);
    challenge = null;
    return taken;
  }
}
