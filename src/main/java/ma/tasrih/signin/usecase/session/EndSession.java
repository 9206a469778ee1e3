package ma.tasrih.signin.usecase.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.IdentityRefusal;
import ma.tasrih.journal.usecase.JournalWriter;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.signin.domain.visit.Sessions;
import ma.tasrih.signin.usecase.SignInAct;

/** Ends a session of one's own; its next click, on any node, is shown out. */
@ApplicationScoped
@Transactional
public class EndSession {

  @Inject Sessions sessions;
  @Inject JournalWriter journal;
  @Inject Clock clock;

  /**
   * By its public id.
   *
   * @throws Refusal {@link IdentityRefusal#NOT_FOUND} when the actor has none open of that id
   */
  public void end(Actor actor, String publicId) {
    if (!sessions.end(actor.userId(), publicId, clock.instant())) {
      throw new Refusal(IdentityRefusal.NOT_FOUND);
    }
    journal.append(SignInAct.SESSION_ENDED.by(actor).withDetail("ENDED " + publicId));
  }
}
