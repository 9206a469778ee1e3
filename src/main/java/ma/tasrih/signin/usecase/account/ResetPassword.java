package ma.tasrih.signin.usecase.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.PasswordHash;
import ma.tasrih.identity.domain.User;
import ma.tasrih.identity.domain.Users;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.signin.domain.PasswordRules;
import ma.tasrih.signin.domain.ResetLinks;
import ma.tasrih.signin.domain.SignInRefusal;
import ma.tasrih.signin.domain.TryKey;
import ma.tasrih.signin.domain.visit.Visitor;
import ma.tasrih.signin.usecase.HashTurns;
import ma.tasrih.signin.usecase.Throttle;

/** Chooses a new password by a one-time link. Signs nobody in. */
@ApplicationScoped
public class ResetPassword {

  @Inject ResetLinks links;
  @Inject Users users;
  @Inject StorePassword storePassword;
  @Inject Throttle throttle;
  @Inject HashTurns turns;
  @Inject Clock clock;

  /**
   * @param hash of the link's token, SHA-256 in hexadecimal
   * @throws Refusal {@link SignInRefusal#RESET_LINK_SPENT}, or why the password is not taken
   */
  public void reset(String hash, String fresh, Visitor visitor) {
    TryKey lane = TryKey.link(visitor.network());
    throttle.require(lane);
    Actor actor =
        links
            .find(hash, clock.instant())
            .flatMap(users::byId)
            .filter(User::active)
            .map(User::asActor)
            .orElseThrow(
                () -> {
                  throttle.failed(lane);
                  return new Refusal(SignInRefusal.RESET_LINK_SPENT);
                });
    PasswordRules.problem(fresh, List.of(actor.login(), actor.displayName()))
        .ifPresent(
            problem -> {
              throw new Refusal(problem);
            });
    PasswordHash made = turns.take(false, () -> PasswordHash.of(fresh, new SecureRandom()));
    storePassword.reset(actor, hash, made);
  }
}
