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

/** Somebody goes out. */
@ApplicationScoped
@Transactional
public class LeaveSession {

  @Inject Sessions sessions;
  @Inject JournalWriter journal;
  @Inject Clock clock;

  public void leave(Actor actor, OpenedSession session) {
    sessions.end(session.id(), Sessions.End.LEFT, clock.instant());
    journal.append(SignInAct.SESSION_ENDED.by(actor).withDetail("LEFT"));
  }
}
