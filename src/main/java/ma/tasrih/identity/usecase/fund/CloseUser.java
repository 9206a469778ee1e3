package ma.tasrih.identity.usecase.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.EntryMeans;
import ma.tasrih.identity.domain.User;
import ma.tasrih.identity.domain.people.People;
import ma.tasrih.identity.domain.people.PeopleRefusal;
import ma.tasrih.identity.usecase.IdentityAct;
import ma.tasrih.identity.usecase.tokens.RevokeAllTokens;
import ma.tasrih.journal.usecase.JournalWriter;
import ma.tasrih.kernel.Refusal;

/**
 * Closes an account. Nothing can be done with it from the next click on, and nothing it was used by
 * comes back when it is opened again: sessions end, browsers are forgotten, tokens withdrawn. What
 * was done with it stays.
 */
@ApplicationScoped
public class CloseUser {

  @Inject HeldUser held;
  @Inject People people;
  @Inject EntryMeans entryMeans;
  @Inject RevokeAllTokens revokeAllTokens;
  @Inject JournalWriter journal;

  /**
   * @throws Refusal when there is no such account, or it is the actor's own
   */
  @Transactional
  public void close(Actor actor, long userId) {
    User user = held.of(actor, userId);
    if (userId == actor.userId()) {
      throw new Refusal(PeopleRefusal.LAST_ADMINISTRATOR);
    }
    people.setActive(userId, false);
    entryMeans.endVisits(userId);
    revokeAllTokens.revoke(actor.login(), userId);
    journal.append(HeldUser.entry(actor, IdentityAct.USER_CLOSED, user));
  }
}
