package ma.tasrih.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import ma.tasrih.identity.domain.ActingFor;
import org.junit.jupiter.api.Test;

/**
 * Whoever asks a store for an affiliate's documents shows a proof that the right was checked, or
 * stands on a short list with a reason.
 */
class TenancyTest {

  /** Features whose tables hold documents of affiliates. */
  private static final Set<String> DOCUMENTS =
      Set.of("payments", "declarations", "intake", "arrears", "control", "maritime");

  private static final Path EXCEPTIONS =
      Path.of("src/test/resources/architecture/without-acting-for.csv");

  @Test
  void every_port_to_an_affiliates_documents_asks_for_whom_one_acts() throws IOException {
    assertEquals(exceptions(), withoutProof(), "methods of ports that take no ActingFor");
  }

  @Test
  void the_rule_looks_at_ports_that_do_ask() {
    long asking =
        ports().stream()
            .flatMap(port -> port.getMethods().stream())
            .filter(TenancyTest::asks)
            .count();
    assertTrue(asking >= 25, "methods that ask: " + asking);
  }

  @Test
  void only_one_class_makes_a_proof() {
    SortedSet<String> makers =
        Rooms.CLASSES.stream()
            .flatMap(one -> one.getConstructorCallsFromSelf().stream())
            .filter(call -> call.getTargetOwner().isEquivalentTo(ActingFor.class))
            .map(call -> call.getOriginOwner().getSimpleName())
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of("ActFor"), makers);
  }

  private static SortedSet<String> exceptions() throws IOException {
    return Files.readAllLines(EXCEPTIONS).stream()
        .skip(1)
        .map(line -> line.split(";", 2))
        .peek(cells -> assertTrue(cells.length == 2 && cells[1].length() > 10, cells[0]))
        .map(cells -> cells[0])
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static SortedSet<String> withoutProof() {
    return ports().stream()
        .flatMap(port -> port.getMethods().stream())
        .filter(method -> method.getModifiers().contains(JavaModifier.ABSTRACT))
        .filter(method -> !asks(method))
        .map(method -> method.getOwner().getSimpleName() + "#" + method.getName())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Interfaces of a domain that a store of one of these features implements. */
  private static Set<JavaClass> ports() {
    return Rooms.CLASSES.stream()
        .filter(one -> DOCUMENTS.contains(Place.of(one).feature()))
        .filter(one -> Place.of(one).room().equals("store"))
        .flatMap(store -> store.getAllRawInterfaces().stream())
        .filter(Place::isOurs)
        .filter(port -> DOCUMENTS.contains(Place.of(port).feature()))
        .filter(port -> Place.of(port).room().equals("domain"))
        .filter(port -> !port.isNestedClass())
        .collect(Collectors.toSet());
  }

  private static boolean asks(JavaMethod method) {
    return method.getRawParameterTypes().stream().anyMatch(t -> t.isEquivalentTo(ActingFor.class));
  }
}
