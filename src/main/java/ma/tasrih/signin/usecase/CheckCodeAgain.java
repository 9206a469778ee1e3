package ma.tasrih.signin.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.signin.domain.Proof;
import ma.tasrih.signin.domain.TryKey;
import ma.tasrih.signin.domain.visit.OpenedSession;
import ma.tasrih.signin.domain.visit.Visitor;

/**
 * Checks a code of the application, or a recovery code, by which somebody signed in proves again
 * who they are. Tries are counted within their session.
 */
@ApplicationScoped
public class CheckCodeAgain {

  @Inject CheckCode codes;

  /**
   * @throws Refusal as {@link CheckCode#check}
   */
  public Proof check(OpenedSession session, String typed, Visitor visitor) {
    return codes.check(session.userId(), typed, visitor, TryKey.session(session.id()), true);
  }
}
