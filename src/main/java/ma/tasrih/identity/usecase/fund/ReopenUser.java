package ma.tasrih.identity.usecase.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.User;
import ma.tasrih.identity.domain.people.People;
import ma.tasrih.identity.usecase.IdentityAct;
import ma.tasrih.journal.usecase.JournalWriter;
import ma.tasrih.kernel.Refusal;

/** Opens a closed account again, with the rights it had and no way in but its own. */
@ApplicationScoped
public class ReopenUser {

  @Inject HeldUser held;
  @Inject People people;
  @Inject JournalWriter journal;

  /**
   * @throws Refusal when there is no such account
   */
  @Transactional
  public void reopen(Actor actor, long userId) {
    User user = held.of(actor, userId);
    people.setActive(userId, true);
    journal.append(HeldUser.entry(actor, IdentityAct.USER_REOPENED, user));
  }
}
