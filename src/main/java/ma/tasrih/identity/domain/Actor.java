package ma.tasrih.identity.domain;

import java.util.EnumSet;
import java.util.Set;

/**
 * Who is acting, as established by sign-in or token; read afresh on every request.
 *
 * @param userId key of the user
 * @param login the name signed in with
 * @param allowed what may be done at most; everything after sign-in, less under a token
 */
public record Actor(long userId, String login, String displayName, Role role, Set<Scope> allowed) {

  public Actor {
    allowed = Set.copyOf(allowed);
  }

  /** Somebody whom no token narrows. */
  public Actor(long userId, String login, String displayName, Role role) {
    this(userId, login, displayName, role, EnumSet.allOf(Scope.class));
  }

  /** Employees of the fund see every affiliate but act for none. */
  public boolean isFund() {
    return Set.of(Role.INSPECTOR, Role.ADMIN).contains(role);
  }
}
