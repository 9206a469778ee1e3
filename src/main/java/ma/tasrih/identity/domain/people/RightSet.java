package ma.tasrih.identity.domain.people;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import ma.tasrih.identity.domain.Scope;

/** What one of an affiliate's own people may do for it, under a name. */
public enum RightSet {
  ADMINISTRATOR(Scope.READ, Scope.PREPARE, Scope.FILE, Scope.PAY, Scope.MANAGE),
  PREPARER(Scope.READ, Scope.PREPARE),
  FILER(Scope.READ, Scope.PREPARE, Scope.FILE),
  PAYER(Scope.READ, Scope.PAY),
  READER(Scope.READ);

  @SuppressWarnings("ImmutableEnumChecker") // a copy nobody can change
  private final Set<Scope> scopes;

  RightSet(Scope... scopes) {
    this.scopes = Set.copyOf(EnumSet.copyOf(Arrays.asList(scopes)));
  }

  public Set<Scope> scopes() {
    return scopes;
  }

  /** The name of exactly these scopes; empty when they have none. */
  public static Optional<RightSet> of(Set<Scope> scopes) {
    return Arrays.stream(values()).filter(right -> right.scopes.equals(scopes)).findFirst();
  }
}
