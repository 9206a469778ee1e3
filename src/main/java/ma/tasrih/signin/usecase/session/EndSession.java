package ma.tasrih.signin.usecase.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.IdentityRefusal;
import ma.tasrih.journal.usecase.JournalWriter;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.signin.domain.visit.OpenedSession;
import ma.tasrih.signin.domain.visit.Sessions;
import ma.tasrih.signin.usecase.SignInAct;

/** Ends sessions of one's own; their next click, on any node, is shown out. */
@ApplicationScoped
public class EndSession {

  @Inject Sessions sessions;
  @Inject JournalWriter journal;
  @Inject Clock clock;

  /** By going out. */
  @Transactional
  public void leave(Actor actor, OpenedSession session) {
    sessions.end(session.id(), Sessions.End.LEFT, clock.instant());
    journal.append(SignInAct.SESSION_ENDED.by(actor).withDetail("LEFT"));
  }

  /**
   * By its public id.
   *
   * @throws Refusal {@link IdentityRefusal#NOT_FOUND} when the actor has none open of that id
   */
  @Transactional
  public void end(Actor actor, String publicId) {
    if (!sessions.end(actor.userId(), publicId, clock.instant())) {
      throw new Refusal(IdentityRefusal.NOT_FOUND);
    }
    journal.append(SignInAct.SESSION_ENDED.by(actor).withDetail("ENDED " + publicId));
  }

  /** All but the one at hand; tells how many. */
  @Transactional
  public int endOthers(Actor actor, OpenedSession spared) {
    int ended =
        sessions.endOthers(actor.userId(), spared.id(), Sessions.End.ENDED, clock.instant());
    if (ended > 0) {
      journal.append(SignInAct.SESSION_ENDED.by(actor).withDetail("OTHERS " + ended));
    }
    return ended;
  }
}
