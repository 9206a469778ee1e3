package ma.tasrih.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import ma.tasrih.identity.usecase.DownloadBudget;
import org.junit.jupiter.api.Test;

class RoomsTest {

  /** One act from two sides: one entry or several, a sign-in that failed or succeeded. */
  private static final Set<String> TWO_SIDED =
      Set.of("ma.tasrih.journal.usecase.JournalWriter", "ma.tasrih.signin.usecase.SignInRecord");

  /** Several acts in one class, written while the rule found nothing; to be split, never more. */
  private static final Set<String> TO_BE_SPLIT = Set.of();

  private static final String TRANSACTIONAL = "jakarta.transaction.Transactional";

  @Test
  void every_class_stands_in_a_known_room() {
    classes()
        .should(stand("stand in a room of a known feature", RoomsTest::isKnown))
        .check(Rooms.CLASSES);
  }

  @Test
  void rooms_import_only_what_the_table_allows() {
    classes()
        .should(importOnly("what the table of rooms allows", RoomsTest::mayImport))
        .check(Rooms.CLASSES);
  }

  @Test
  void rooms_use_only_the_libraries_the_table_allows() {
    classes()
        .should(importOnly("libraries the table of rooms allows", RoomsTest::mayUse))
        .check(Rooms.CLASSES);
  }

  @Test
  void sql_is_spoken_in_stores_only() {
    noClasses()
        .that()
        .resideOutsideOfPackages("..store..", "..platform..", "..adapter..", "ma.tasrih.verifier")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "javax.sql..")
        .allowEmptyShould(true)
        .check(Rooms.CLASSES);
  }

  /**
   * One act, one transaction, one class; whoever only looks may be asked several things. A class
   * without a transaction of its own does as many acts as public methods of it reach the journal.
   * The list of those to be split only ever gets shorter.
   */
  @Test
  void a_use_case_has_one_public_method() {
    SortedSet<String> several =
        Rooms.CLASSES.stream()
            .filter(one -> Place.of(one).room().equals("usecase"))
            .filter(one -> !one.getSimpleName().startsWith("SeedDemo"))
            .filter(one -> !TWO_SIDED.contains(one.getName()))
            .filter(one -> acts(one) > 1)
            .map(JavaClass::getName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(new TreeSet<>(TO_BE_SPLIT), several);
  }

  private static long acts(JavaClass one) {
    return one.getMethods().stream()
        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
        .filter(method -> !method.getModifiers().contains(JavaModifier.BRIDGE))
        .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
        .filter(method -> writes(one) || EveryActTest.reachesTheJournal(method, RoomsTest::counts))
        .count();
  }

  /** Looking is counted, and the count told; it stays looking. */
  private static boolean counts(JavaClass one) {
    return one.isEquivalentTo(DownloadBudget.class);
  }

  private static boolean writes(JavaClass one) {
    return one.isAnnotatedWith(TRANSACTIONAL)
        || one.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(TRANSACTIONAL));
  }

  @Test
  void nothing_is_called_impl_or_manager() {
    noClasses()
        .should()
        .haveSimpleNameEndingWith("Impl")
        .orShould()
        .haveSimpleNameEndingWith("Manager")
        .orShould()
        .haveSimpleNameStartingWith("Default")
        .check(Rooms.CLASSES);
  }

  private static boolean isKnown(JavaClass one) {
    Place place = Place.of(one);
    if (place.isKernel() || place.isPlatform() || place.isProgram()) {
      return true;
    }
    boolean room = Rooms.OWN.containsKey(place.room());
    boolean formatElsewhere = place.room().equals("format") && !place.feature().equals("intake");
    return place.rank() >= 0 && room && !formatElsewhere;
  }

  private static boolean mayImport(Place from, JavaClass target) {
    if (!Place.isOurs(target)) {
      return true;
    }
    Place to = Place.of(target);
    if (from.isProgram() || to.isProgram()) {
      return from.path().equals(to.path());
    }
    if (to.isKernel() || from.isPlatform() && to.isPlatform()) {
      return true;
    }
    if (from.isKernel() || from.isPlatform()) {
      return false;
    }
    if (to.isPlatform()) {
      boolean atStart = to.room().isEmpty() && Rooms.AT_START.contains(target.getSimpleName());
      return Rooms.ON_PLATFORM.contains(from.room()) || from.room().equals("usecase") && atStart;
    }
    if (from.feature().equals(to.feature())) {
      return own(from, to);
    }
    return to.rank() < from.rank()
        && Rooms.EARLIER.getOrDefault(from.room(), Set.of()).contains(to.room());
  }

  private static boolean own(Place from, Place to) {
    boolean detection = from.room().equals("usecase") && to.room().equals("format");
    return detection || Rooms.OWN.getOrDefault(from.room(), Set.of()).contains(to.room());
  }

  private static boolean mayUse(Place from, JavaClass target) {
    String name = target.getBaseComponentType().getName();
    boolean free = Place.isOurs(target) || isJdk(name) || name.startsWith("org.jspecify.");
    if (free || from.isPlatform()) {
      return true;
    }
    if (from.room().equals("adapter")) {
      return !name.startsWith("org.primefaces.") && !name.startsWith("jakarta.persistence.");
    }
    String reader = Rooms.READERS.get(from.path());
    return reader != null && name.startsWith(reader)
        || Rooms.OUTSIDE.getOrDefault(from.row(), List.of()).stream().anyMatch(name::startsWith);
  }

  private static boolean isJdk(String name) {
    return !name.contains(".")
        || List.of("java.", "javax.", "org.w3c.dom.", "org.xml.sax.").stream()
            .anyMatch(name::startsWith);
  }

  private static ArchCondition<JavaClass> stand(
      String what, java.util.function.Predicate<JavaClass> test) {
    return new ArchCondition<>(what) {
      @Override
      public void check(JavaClass one, ConditionEvents events) {
        if (!test.test(one)) {
          events.add(SimpleConditionEvent.violated(one, one.getName() + " does not " + what));
        }
      }
    };
  }

  private static ArchCondition<JavaClass> importOnly(
      String what, BiPredicate<Place, JavaClass> allowed) {
    return new ArchCondition<>("import only " + what) {
      @Override
      public void check(JavaClass one, ConditionEvents events) {
        Place from = Place.of(one);
        for (Dependency dependency : one.getDirectDependenciesFromSelf()) {
          if (!allowed.test(from, dependency.getTargetClass())) {
            events.add(SimpleConditionEvent.violated(one, dependency.getDescription()));
          }
        }
      }
    };
  }
}
