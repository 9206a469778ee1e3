package ma.tasrih.signin.usecase.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import ma.tasrih.signin.domain.visit.EndedSessions;
import ma.tasrih.signin.domain.visit.Sessions;
import ma.tasrih.signin.usecase.FindDevice;

/** Tells whoever holds the key of a session why it is over; nobody else learns anything. */
@ApplicationScoped
public class WhyEnded {

  @Inject EndedSessions sessions;

  /** Empty for a key that is none, or of an open session. */
  public Optional<Sessions.End> of(String key) {
    return sessions.whyEnded(FindDevice.hash(key));
  }
}
