package ma.tasrih.signin.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.journal.usecase.JournalWriter;
import ma.tasrih.signin.domain.Proof;
import ma.tasrih.signin.domain.visit.OpenedSession;
import ma.tasrih.signin.domain.visit.Sessions;

/**
 * Notes that somebody proved again, within their session, who they are. The proof itself was
 * checked before.
 */
@ApplicationScoped
@Transactional
public class ProveAgain {

  @Inject Sessions sessions;
  @Inject JournalWriter journal;
  @Inject Clock clock;

  /**
   * @param reason a code for the journal, such as the name of a {@link StepUpReason}; may be empty
   */
  public void note(Actor actor, OpenedSession session, Proof proof, String reason) {
    sessions.proven(session.id(), Set.of(proof), clock.instant());
    journal.append(
        SignInAct.STEPPED_UP.by(actor).withDetail((proof.name() + " " + reason).strip()));
  }
}
