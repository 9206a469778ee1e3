package ma.tasrih.identity.usecase;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.Optional;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.IdentityRefusal;
import ma.tasrih.identity.domain.User;
import ma.tasrih.identity.domain.Users;
import ma.tasrih.kernel.Refusal;

/**
 * Who makes this request. Read from the database once per request, so that whoever was deactivated
 * or given another role since signing in is out at the next click.
 */
@RequestScoped
public class CurrentActor {

  @Inject SecurityContext security;
  @Inject Users users;

  private Optional<Actor> actor;
  private boolean proven;

  /** Nobody when not signed in, or no longer in the role signed in with. */
  public Optional<Actor> find() {
    if (actor == null) {
      actor = fromSession();
    }
    return actor;
  }

  /**
   * Who makes this request.
   *
   * @throws Refusal {@link IdentityRefusal#NOT_SIGNED_IN}
   */
  public Actor require() {
    return find().orElseThrow(() -> new Refusal(IdentityRefusal.NOT_SIGNED_IN));
  }

  /** For a door that proves the caller by other means than a session, such as a token. */
  public void become(Actor caller) {
    actor = Optional.of(caller);
    proven = true;
  }

  /** Whether a door has proved the caller by other means than a session. */
  public boolean isProven() {
    return proven;
  }

  private Optional<Actor> fromSession() {
    Principal principal = security.getCallerPrincipal();
    if (principal == null) {
      return Optional.empty();
    }
    return users
        .byLogin(principal.getName())
        .filter(User::active)
        .filter(user -> security.isCallerInRole(user.role().name()))
        .map(User::asActor);
  }
}
