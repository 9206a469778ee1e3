package ma.tasrih.signin.usecase.session;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import ma.tasrih.identity.domain.IdentityRefusal;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.signin.domain.visit.OpenedSession;

/** The session this request belongs to, as the door before the pages has found it. */
@RequestScoped
public class CurrentSession {

  private OpenedSession session;

  public void become(OpenedSession found) {
    session = found;
  }

  public Optional<OpenedSession> find() {
    return Optional.ofNullable(session);
  }

  /**
   * @throws Refusal {@link IdentityRefusal#NOT_SIGNED_IN}, also for a caller with a token
   */
  public OpenedSession require() {
    return find().orElseThrow(() -> new Refusal(IdentityRefusal.NOT_SIGNED_IN));
  }
}
