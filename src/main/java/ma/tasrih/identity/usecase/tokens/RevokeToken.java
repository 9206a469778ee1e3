package ma.tasrih.identity.usecase.tokens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.ApiTokens;
import ma.tasrih.identity.domain.IdentityRefusal;
import ma.tasrih.journal.domain.JournalEntry;
import ma.tasrih.journal.usecase.JournalWriter;
import ma.tasrih.kernel.Refusal;

/** Withdraws a token of one's own; the next call under it is refused. */
@ApplicationScoped
@Transactional
public class RevokeToken {

  @Inject ApiTokens tokens;
  @Inject JournalWriter journal;
  @Inject Clock clock;

  /**
   * Revokes it.
   *
   * @throws Refusal {@link IdentityRefusal#NOT_FOUND} when none of the actor's has this id
   */
  public void revoke(Actor actor, String publicId) {
    if (!tokens.revoke(actor.userId(), publicId, clock.instant())) {
      throw new Refusal(IdentityRefusal.NOT_FOUND);
    }
    journal.append(
        JournalEntry.of(actor.login(), TokenAct.TOKEN_REVOKED.name(), TokenAct.OBJECT, publicId));
  }
}
