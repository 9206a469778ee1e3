package ma.tasrih.identity.domain.people;

import java.util.List;
import java.util.Set;
import ma.tasrih.identity.domain.Scope;

/**
 * Somebody who may do something for an affiliate because it is theirs.
 *
 * @param active whether the account is open
 */
public record Colleague(
    long userId, String login, String displayName, boolean active, Set<Scope> scopes) {

  public Colleague {
    scopes = Set.copyOf(scopes);
  }

  /** Name of the right held; {@code READER} for a set of scopes without a name. */
  public RightSet right() {
    return RightSet.of(scopes).orElse(RightSet.READER);
  }

  public boolean isAdministrator() {
    return active && scopes.contains(Scope.MANAGE);
  }

  /** Whether nobody else of them could say who may do what. */
  public boolean isLastAdministrator(List<Colleague> all) {
    return isAdministrator()
        && all.stream().noneMatch(other -> other.userId != userId && other.isAdministrator());
  }
}
