package ma.tasrih.identity.usecase.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.FreshProof;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.identity.domain.mandate.GrantedMandate;
import ma.tasrih.identity.domain.mandate.MandateRefusal;
import ma.tasrih.identity.domain.mandate.Mandates;
import ma.tasrih.identity.usecase.ActFor;
import ma.tasrih.identity.usecase.IdentityAct;
import ma.tasrih.identity.usecase.people.MyFirm;
import ma.tasrih.journal.domain.JournalEntry;
import ma.tasrih.journal.usecase.JournalWriter;
import ma.tasrih.kernel.Refusal;

/**
 * Puts an end to a mandate at once: the affiliate's administrators end it, the firm's renounce it.
 * The fund has no hand in it. The firm's next click and next call are refused.
 */
@ApplicationScoped
public class EndMandate {

  @Inject Mandates mandates;
  @Inject ActFor actFor;
  @Inject FreshProof freshProof;
  @Inject MyFirm myFirm;
  @Inject JournalWriter journal;
  @Inject Clock clock;

  /**
   * @throws Refusal {@link MandateRefusal#MANDATE_NOT_FOUND} when it is nothing of the actor's, who
   *     must have proved lately who they are
   */
  @Transactional
  public GrantedMandate end(Actor actor, String publicId) {
    GrantedMandate granted =
        mandates
            .find(publicId)
            .filter(found -> mayEnd(actor, found))
            .orElseThrow(() -> new Refusal(MandateRefusal.MANDATE_NOT_FOUND));
    freshProof.require(FreshProof.Act.MANDATE);
    if (!mandates.end(publicId, actor.login(), clock.instant().truncatedTo(ChronoUnit.MICROS))) {
      throw new Refusal(MandateRefusal.MANDATE_ALREADY_ENDED);
    }
    journal.append(
        JournalEntry.of(
                actor.login(),
                IdentityAct.MANDATE_ENDED.name(),
                "MANDATE",
                Long.toString(granted.id()))
            .withAffiliate(granted.mandate().affiliate())
            .withDetail("firm " + granted.firm().id() + " by " + actor.role()));
    return granted;
  }

  private boolean mayEnd(Actor actor, GrantedMandate granted) {
    return switch (actor.role()) {
      case ADMIN, INSPECTOR -> false;
      case EMPLOYER, SHIPOWNER ->
          actFor.find(actor, granted.mandate().affiliate(), Scope.MANAGE).isPresent();
      case ACCOUNTANT ->
          myFirm.of(actor).id() == granted.firm().id() && myFirm.isAdministrator(actor);
    };
  }
}
