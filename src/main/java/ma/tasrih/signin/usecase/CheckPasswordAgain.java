package ma.tasrih.signin.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.IdentityRefusal;
import ma.tasrih.identity.domain.User;
import ma.tasrih.identity.domain.Users;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.signin.domain.Proof;
import ma.tasrih.signin.domain.SignInRefusal;
import ma.tasrih.signin.domain.TryKey;
import ma.tasrih.signin.domain.visit.OpenedSession;
import ma.tasrih.signin.domain.visit.Visitor;

/**
 * Checks the password somebody signed in types to prove again who they are. Tries are counted
 * within their session: whoever found it open can make nobody else wait.
 */
@ApplicationScoped
public class CheckPasswordAgain {

  @Inject Users users;
  @Inject Throttle throttle;
  @Inject HashTurns turns;
  @Inject SignInRecord record;

  /**
   * @throws Refusal {@link SignInRefusal#SIGN_IN_WRONG}, {@link SignInRefusal#SIGN_IN_TOO_SOON} or
   *     {@link SignInRefusal#SIGN_IN_BUSY}
   */
  public Proof check(Actor actor, OpenedSession session, String typed, Visitor visitor) {
    TryKey lane = TryKey.session(session.id());
    throttle.require(lane);
    User user =
        users.byId(actor.userId()).orElseThrow(() -> new Refusal(IdentityRefusal.NOT_SIGNED_IN));
    boolean right =
        turns.take(
            true,
            () -> {
              throttle.claim(lane);
              turns.count();
              return user.passwordHash().matches(typed);
            });
    if (!right) {
      record.failed(actor.login(), lane, visitor.network());
      throw new Refusal(SignInRefusal.SIGN_IN_WRONG);
    }
    throttle.succeeded(lane);
    return Proof.PASSWORD;
  }
}
