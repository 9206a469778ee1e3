package ma.tasrih.signin.usecase.eid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.IdentityRefusal;
import ma.tasrih.journal.usecase.JournalWriter;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.signin.domain.eid.EidLinks;

/** Takes one's e-ID off one's account; from then on it opens nothing. */
@ApplicationScoped
@Transactional
public class UnlinkEid {

  @Inject EidLinks links;
  @Inject JournalWriter journal;

  /**
   * Unlinks it.
   *
   * @throws Refusal {@link IdentityRefusal#NOT_FOUND} when none is linked
   */
  public void unlink(Actor actor) {
    if (!links.remove(actor.userId())) {
      throw new Refusal(IdentityRefusal.NOT_FOUND);
    }
    journal.append(EidRecord.entry(actor, EidAct.EID_UNLINKED));
  }
}
