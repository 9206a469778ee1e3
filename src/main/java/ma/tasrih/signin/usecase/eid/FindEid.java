package ma.tasrih.signin.usecase.eid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.signin.domain.eid.EidLink;
import ma.tasrih.signin.domain.eid.EidLinks;
import ma.tasrih.signin.domain.eid.ExternalIdentity;

/** Whether e-IDs open accounts here, and whether one opens the actor's. */
@ApplicationScoped
public class FindEid {

  @Inject ExternalIdentity provider;
  @Inject EidLinks links;

  public boolean isOffered() {
    return provider.isOffered();
  }

  public Optional<EidLink> of(Actor actor) {
    return links.ofUser(actor.userId());
  }
}
