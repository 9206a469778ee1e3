package ma.tasrih.identity.usecase.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.EntryMeans;
import ma.tasrih.identity.domain.User;
import ma.tasrih.identity.usecase.IdentityAct;
import ma.tasrih.journal.usecase.JournalWriter;
import ma.tasrih.kernel.Refusal;

/** Forgets the second factors of somebody whose identity the actor has checked. */
@ApplicationScoped
public class ResetSecondFactors {

  @Inject HeldUser held;
  @Inject EntryMeans entryMeans;
  @Inject JournalWriter journal;

  /**
   * @throws Refusal when there is no such account
   */
  @Transactional
  public void reset(Actor actor, long userId) {
    User user = held.of(actor, userId);
    entryMeans.forgetSecondFactors(userId);
    journal.append(HeldUser.entry(actor, IdentityAct.SECOND_FACTORS_RESET, user));
  }
}
