package ma.tasrih.signin.usecase.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.List;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.PasswordHash;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.signin.domain.PasswordRules;
import ma.tasrih.signin.domain.SignInRefusal;
import ma.tasrih.signin.domain.visit.OpenedSession;
import ma.tasrih.signin.domain.visit.Visitor;
import ma.tasrih.signin.usecase.CheckPasswordAgain;
import ma.tasrih.signin.usecase.HashTurns;

/** Changes one's own password, with the old one. All other sessions end. */
@ApplicationScoped
public class ChangePassword {

  @Inject CheckPasswordAgain checkPasswordAgain;
  @Inject HashTurns turns;
  @Inject StorePassword storePassword;

  /**
   * @throws Refusal {@link SignInRefusal#SIGN_IN_WRONG} for the old one, or why the new one is not
   *     taken
   */
  public void change(
      Actor actor, OpenedSession session, String old, String fresh, Visitor visitor) {
    PasswordRules.problem(fresh, List.of(actor.login(), actor.displayName()))
        .ifPresent(
            problem -> {
              throw new Refusal(problem);
            });
    checkPasswordAgain.check(actor, session, old, visitor);
    PasswordHash hash = turns.take(true, () -> PasswordHash.of(fresh, new SecureRandom()));
    storePassword.changed(actor, session, hash);
  }
}
