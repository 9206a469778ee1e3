package ma.tasrih.signin.usecase.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.PasswordHash;
import ma.tasrih.identity.domain.Users;
import ma.tasrih.identity.usecase.tokens.RevokeAllTokens;
import ma.tasrih.journal.usecase.JournalWriter;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.signin.domain.ResetLinks;
import ma.tasrih.signin.domain.SignInRefusal;
import ma.tasrih.signin.domain.visit.KnownDevices;
import ma.tasrih.signin.domain.visit.OpenedSession;
import ma.tasrih.signin.domain.visit.Sessions;
import ma.tasrih.signin.usecase.SignInAct;

/** Writes a new password, ends what the old one had opened, and says so in the journal. */
@ApplicationScoped
class StorePassword {

  @Inject Users users;
  @Inject Sessions sessions;
  @Inject KnownDevices devices;
  @Inject ResetLinks links;
  @Inject RevokeAllTokens revokeAllTokens;
  @Inject JournalWriter journal;
  @Inject Clock clock;

  @Transactional
  void changed(Actor actor, OpenedSession spared, PasswordHash fresh) {
    write(actor.userId(), fresh, spared.id());
    journal.append(SignInAct.PASSWORD_CHANGED.by(actor));
  }

  /**
   * By a link: no browser is known any more, no session is spared and no token stands.
   *
   * @throws Refusal {@link SignInRefusal#RESET_LINK_SPENT}
   */
  @Transactional
  void reset(Actor actor, String linkHash, PasswordHash fresh) {
    if (!links.use(linkHash, clock.instant())) {
      throw new Refusal(SignInRefusal.RESET_LINK_SPENT);
    }
    write(actor.userId(), fresh, 0);
    devices.forgetAll(actor.userId());
    revokeAllTokens.revoke(actor.login(), actor.userId());
    journal.append(SignInAct.PASSWORD_RESET.by(actor));
  }

  private void write(long userId, PasswordHash fresh, long spared) {
    Instant now = clock.instant();
    users.changePassword(userId, fresh);
    sessions.endOthers(userId, spared, Sessions.End.PASSWORD, now);
  }
}
