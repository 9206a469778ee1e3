package ma.tasrih.signin.usecase.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import ma.tasrih.signin.domain.visit.OpenedSession;
import ma.tasrih.signin.domain.visit.Sessions;
import ma.tasrih.signin.usecase.FindDevice;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Looks at a session at every request: one query by a unique key. Too long without a request, or
 * too old, it ends here, whatever the server's own session says.
 */
@ApplicationScoped
public class WatchSession {

  /** Within this time a session is not written again: most clicks only read. */
  private static final Duration COARSE = Duration.ofMinutes(1);

  @Inject Sessions sessions;
  @Inject Clock clock;

  /** ISO duration without a request after which a session ends. */
  @Inject
  @ConfigProperty(name = "tasrih.session.idle", defaultValue = "PT30M")
  Duration idle;

  /** ISO duration after which a session ends whatever happens. */
  @Inject
  @ConfigProperty(name = "tasrih.session.longest", defaultValue = "PT10H")
  Duration longest;

  /** The session of a key, while it lasts. */
  public Optional<OpenedSession> look(String key) {
    return sessions.open(FindDevice.hash(key)).filter(this::lasts);
  }

  /** Seconds without a request after which the server may forget a session. */
  public int idleSeconds() {
    return Math.toIntExact(idle.toSeconds());
  }

  private boolean lasts(OpenedSession session) {
    Instant now = clock.instant();
    if (session.startedAt().plus(longest).isBefore(now)) {
      sessions.end(session.id(), Sessions.End.OLD, now);
      return false;
    }
    if (session.lastSeenAt().plus(idle).plus(COARSE).isBefore(now)) {
      sessions.end(session.id(), Sessions.End.IDLE, now);
      return false;
    }
    if (session.lastSeenAt().plus(COARSE).isBefore(now)) {
      sessions.seen(session.id(), now);
    }
    return true;
  }
}
