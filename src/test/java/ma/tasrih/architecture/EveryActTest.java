package ma.tasrih.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import ma.tasrih.journal.usecase.JournalWriter;
import org.junit.jupiter.api.Test;

/** Every use case that changes something in a transaction reaches the journal, or says why not. */
class EveryActTest {

  private static final String TRANSACTIONAL = "jakarta.transaction.Transactional";
  private static final Path EXCEPTIONS =
      Path.of("src/test/resources/architecture/without-journal.csv");

  @Test
  void every_act_is_journaled() throws IOException {
    assertEquals(exceptions(), silent(), "acts that never reach the journal");
  }

  @Test
  void the_rule_sees_acts_that_are() {
    assertTrue(acts().size() - silent().size() >= 8, acts()::toString);
  }

  private static SortedSet<String> exceptions() throws IOException {
    return Files.readAllLines(EXCEPTIONS).stream()
        .skip(1)
        .map(line -> line.split(";", 2))
        .peek(cells -> assertTrue(cells.length == 2 && cells[1].length() > 10, cells[0]))
        .map(cells -> cells[0])
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static SortedSet<String> silent() {
    return acts().stream()
        .filter(act -> !reachesTheJournal(act))
        .map(act -> act.getOwner().getSimpleName() + "#" + act.getName())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<JavaMethod> acts() {
    return Rooms.CLASSES.stream()
        .filter(one -> Place.of(one).room().equals("usecase"))
        .filter(one -> !one.isEquivalentTo(JournalWriter.class))
        .flatMap(one -> one.getMethods().stream())
        .filter(EveryActTest::isTransactional)
        .collect(Collectors.toSet());
  }

  private static boolean isTransactional(JavaMethod method) {
    boolean visible = !method.getModifiers().contains(JavaModifier.PRIVATE);
    return visible
        && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
        && (method.isAnnotatedWith(TRANSACTIONAL)
            || method.getOwner().isAnnotatedWith(TRANSACTIONAL));
  }

  /** Whether something written to the journal may come of it. */
  static boolean reachesTheJournal(JavaMethod act) {
    return reachesTheJournal(act, owner -> false);
  }

  /** The same by another way than over some classes. */
  static boolean reachesTheJournal(JavaMethod act, Predicate<JavaClass> over) {
    Set<JavaCodeUnit> seen = new HashSet<>();
    Deque<JavaCodeUnit> next = new ArrayDeque<>(Set.of(act));
    while (!next.isEmpty()) {
      JavaCodeUnit unit = next.poll();
      if (unit.getOwner().isEquivalentTo(JournalWriter.class)) {
        return true;
      }
      if (!over.test(unit.getOwner()) && seen.add(unit)) {
        unit.getCallsFromSelf().stream()
            .filter(call -> isOurs(call.getTargetOwner()))
            .flatMap(call -> call.getTarget().resolveMember().stream())
            .filter(JavaCodeUnit.class::isInstance)
            .map(JavaCodeUnit.class::cast)
            .forEach(next::add);
        unit.getMethodReferencesFromSelf().stream()
            .flatMap(reference -> reference.getTarget().resolveMember().stream())
            .forEach(next::add);
      }
    }
    return false;
  }

  private static boolean isOurs(JavaClass one) {
    return Place.isOurs(one);
  }
}
