package ma.tasrih.identity.store;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import ma.tasrih.identity.domain.Scope;

/** A set of scopes as one column: names in the order of the enum, comma separated. */
final class ScopeSet {

  private ScopeSet() {}

  static String write(Set<Scope> scopes) {
    EnumSet<Scope> inOrder = EnumSet.noneOf(Scope.class);
    inOrder.addAll(scopes);
    return inOrder.stream().map(Scope::name).collect(Collectors.joining(","));
  }

  static Set<Scope> read(String text) {
    return text.isEmpty()
        ? Set.of()
        : Arrays.stream(text.split(",")).map(Scope::valueOf).collect(Collectors.toSet());
  }
}
