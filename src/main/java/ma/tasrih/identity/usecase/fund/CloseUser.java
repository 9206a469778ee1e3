package ma.tasrih.identity.usecase.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.IdentityRefusal;
import ma.tasrih.identity.domain.Role;
import ma.tasrih.identity.domain.SecondFactors;
import ma.tasrih.identity.domain.User;
import ma.tasrih.identity.domain.people.People;
import ma.tasrih.identity.domain.people.PeopleRefusal;
import ma.tasrih.identity.usecase.IdentityAct;
import ma.tasrih.identity.usecase.RequireRole;
import ma.tasrih.journal.domain.JournalEntry;
import ma.tasrih.journal.usecase.JournalWriter;
import ma.tasrih.kernel.Refusal;

/** Closes and opens accounts, and lets somebody begin anew with their second factor. */
@ApplicationScoped
public class CloseUser {

  @Inject People people;
  @Inject Instance<SecondFactors> secondFactors;
  @Inject JournalWriter journal;

  /**
   * Nothing can be done with the account from the next click on; what was done with it stays.
   *
   * @throws Refusal when there is no such account, or it is the actor's own
   */
  @Transactional
  public void close(Actor actor, long userId) {
    User user = held(actor, userId);
    if (userId == actor.userId()) {
      throw new Refusal(PeopleRefusal.LAST_ADMINISTRATOR);
    }
    people.setActive(userId, false);
    journal.append(entry(actor, IdentityAct.USER_CLOSED, user));
  }

  /** As it was before it was closed, with the rights it had. */
  @Transactional
  public void reopen(Actor actor, long userId) {
    User user = held(actor, userId);
    people.setActive(userId, true);
    journal.append(entry(actor, IdentityAct.USER_REOPENED, user));
  }

  /** Forgets the second factors of somebody whose identity the actor has checked. */
  @Transactional
  public void resetSecondFactors(Actor actor, long userId) {
    User user = held(actor, userId);
    secondFactors.forEach(factors -> factors.removeAll(userId));
    journal.append(entry(actor, IdentityAct.SECOND_FACTORS_RESET, user));
  }

  private User held(Actor actor, long userId) {
    RequireRole.of(actor, Role.ADMIN);
    return people.holdUser(userId).orElseThrow(() -> new Refusal(IdentityRefusal.NOT_FOUND));
  }

  private static JournalEntry entry(Actor actor, IdentityAct act, User user) {
    return JournalEntry.of(actor.login(), act.name(), "USER", Long.toString(user.id()))
        .withDetail(user.role().name());
  }
}
