package ma.tasrih.identity.domain;

import java.util.Set;

/**
 * Who is acting, as established by sign-in or token; read afresh on every request.
 *
 * @param userId key of the user
 * @param login the name signed in with
 */
public record Actor(long userId, String login, String displayName, Role role) {

  /** Employees of the fund see every affiliate but act for none. */
  public boolean isFund() {
    return Set.of(Role.INSPECTOR, Role.ADMIN).contains(role);
  }
}
