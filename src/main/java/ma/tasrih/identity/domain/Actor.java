package ma.tasrih.identity.domain;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import ma.tasrih.kernel.AffiliateNumber;

/**
 * Who is acting, as established by sign-in or token; read afresh on every request.
 *
 * @param userId key of the user
 * @param login the name signed in with
 * @param allowed what may be done at most; everything after sign-in, less under a token
 * @param only the one affiliate reached under a token that says so
 */
public record Actor(
    long userId,
    String login,
    String displayName,
    Role role,
    Set<Scope> allowed,
    Optional<AffiliateNumber> only) {

  public Actor {
    allowed = Set.copyOf(allowed);
  }

  /** Somebody under a token that reaches every affiliate of theirs. */
  public Actor(long userId, String login, String displayName, Role role, Set<Scope> allowed) {
    this(userId, login, displayName, role, allowed, Optional.empty());
  }

  /** Somebody whom no token narrows. */
  public Actor(long userId, String login, String displayName, Role role) {
    this(userId, login, displayName, role, EnumSet.allOf(Scope.class));
  }

  /** Whether a token, if there is one, lets reach this affiliate; says nothing of rights. */
  public boolean reaches(AffiliateNumber affiliate) {
    return only.map(affiliate::equals).orElse(true);
  }

  /** Employees of the fund see every affiliate but act for none. */
  public boolean isFund() {
    return Set.of(Role.INSPECTOR, Role.ADMIN).contains(role);
  }
}
