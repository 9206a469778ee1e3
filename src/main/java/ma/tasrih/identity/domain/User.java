package ma.tasrih.identity.domain;

import java.util.Optional;
import java.util.Set;
import ma.tasrih.kernel.AffiliateNumber;

/**
 * Somebody who may sign in.
 *
 * @param passwordHash as {@link PasswordHash#toString()} writes it
 * @param email empty when not known
 * @param firmId the accountant's firm; empty for everybody else
 * @param language {@code fr}, {@code ar} or {@code en}
 */
public record User(
    long id,
    String login,
    PasswordHash passwordHash,
    String displayName,
    String email,
    Role role,
    Optional<Long> firmId,
    boolean active,
    String language) {

  /** This user acting without any limit of a token. */
  public Actor asActor() {
    return new Actor(id, login, displayName, role);
  }

  /** This user acting under a token, for one affiliate where it says so. */
  public Actor asActor(Set<Scope> allowed, Optional<AffiliateNumber> only) {
    return new Actor(id, login, displayName, role, allowed, only);
  }

  /** This user acting under a token. */
  public Actor asActor(Set<Scope> allowed) {
    return new Actor(id, login, displayName, role, allowed);
  }
}
