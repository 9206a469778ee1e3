package ma.tasrih.signin.usecase.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.journal.usecase.JournalWriter;
import ma.tasrih.signin.domain.visit.OpenedSession;
import ma.tasrih.signin.domain.visit.Sessions;
import ma.tasrih.signin.usecase.SignInAct;

/** Ends all sessions of one's own but the one at hand. */
@ApplicationScoped
@Transactional
public class EndOtherSessions {

  @Inject Sessions sessions;
  @Inject JournalWriter journal;
  @Inject Clock clock;

  /** Tells how many. */
  public int end(Actor actor, OpenedSession spared) {
    int ended =
        sessions.endOthers(actor.userId(), spared.id(), Sessions.End.ENDED, clock.instant());
    if (ended > 0) {
      journal.append(SignInAct.SESSION_ENDED.by(actor).withDetail("OTHERS " + ended));
    }
    return ended;
  }
}
