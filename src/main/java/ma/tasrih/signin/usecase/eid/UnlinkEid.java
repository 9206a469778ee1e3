package ma.tasrih.signin.usecase.eid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.IdentityRefusal;
import ma.tasrih.journal.usecase.JournalWriter;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.signin.domain.SignInRefusal;
import ma.tasrih.signin.domain.eid.EidLinks;
import ma.tasrih.signin.usecase.StepUp;
import ma.tasrih.signin.usecase.StepUpReason;

/** Takes one's e-ID off one's account; from then on it opens nothing. */
@ApplicationScoped
@Transactional
public class UnlinkEid {

  @Inject EidLinks links;
  @Inject StepUp stepUp;
  @Inject JournalWriter journal;

  /**
   * Unlinks it.
   *
   * @throws Refusal {@link SignInRefusal#STEP_UP_NEEDED}; {@link IdentityRefusal#NOT_FOUND} when
   *     none is linked
   */
  public void unlink(Actor actor) {
    stepUp.require(StepUpReason.SECOND_FACTOR);
    if (!links.remove(actor.userId())) {
      throw new Refusal(IdentityRefusal.NOT_FOUND);
    }
    journal.append(EidRecord.entry(actor, EidAct.EID_UNLINKED));
  }
}
