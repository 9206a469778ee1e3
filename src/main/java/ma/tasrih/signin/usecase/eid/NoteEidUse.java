package ma.tasrih.signin.usecase.eid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.signin.domain.eid.EidLinks;

/** Notes when an e-ID was last used; the journal is told of the sign-in itself by the entrance. */
@ApplicationScoped
public class NoteEidUse {

  @Inject EidLinks links;
  @Inject Clock clock;

  @Transactional
  public void signedIn(Actor actor) {
    links.used(actor.userId(), clock.instant());
  }
}
