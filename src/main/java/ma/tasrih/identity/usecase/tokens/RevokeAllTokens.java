package ma.tasrih.identity.usecase.tokens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import ma.tasrih.identity.domain.ApiTokens;
import ma.tasrih.identity.domain.tokens.OwnToken;
import ma.tasrih.journal.domain.JournalEntry;
import ma.tasrih.journal.usecase.JournalWriter;

/**
 * Withdraws every token of somebody whose account is closed or whose password was set anew by a
 * link: whoever had made them may not be who comes next.
 */
@ApplicationScoped
public class RevokeAllTokens {

  @Inject ApiTokens tokens;
  @Inject JournalWriter journal;
  @Inject Clock clock;

  /**
   * @param by login of who brings it about, for the journal
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void revoke(String by, long userId) {
    Instant now = clock.instant();
    for (OwnToken token : tokens.ofUser(userId)) {
      if (tokens.revoke(userId, token.publicId(), now)) {
        journal.append(
            JournalEntry.of(by, TokenAct.TOKEN_REVOKED.name(), TokenAct.OBJECT, token.publicId()));
      }
    }
  }
}
