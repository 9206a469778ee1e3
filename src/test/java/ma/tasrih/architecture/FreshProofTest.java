package ma.tasrih.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import ma.tasrih.identity.domain.FreshProof;
import org.junit.jupiter.api.Test;

/**
 * Acts on accounts and mandates ask for a fresh proof themselves, whichever page they come from.
 */
class FreshProofTest {

  private static final Set<String> ROOMS =
      Set.of("usecase.fund", "usecase.firm", "usecase.mandate", "usecase.people");

  /** Those who are invited have proved nothing yet; the others are parts of acts that ask. */
  private static final Set<String> NOT_ASKING =
      Set.of(
          "AcceptInvitation",
          "AttachInvitation",
          "IssueInvitation",
          "RecordMandate",
          "WithdrawOffer");

  @Test
  void every_act_on_accounts_and_mandates_asks() {
    SortedSet<String> silent =
        Rooms.CLASSES.stream()
            .filter(one -> ROOMS.stream().anyMatch(one.getPackageName()::endsWith))
            .filter(one -> one.getPackageName().startsWith("ma.tasrih.identity."))
            .flatMap(one -> one.getMethods().stream())
            .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(FreshProofTest::isAct)
            .filter(method -> !asks(method))
            .map(method -> method.getOwner().getSimpleName())
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(new TreeSet<>(NOT_ASKING), silent);
  }

  @Test
  void no_page_of_identity_asks_in_their_place() {
    noClasses()
        .that()
        .resideInAPackage("ma.tasrih.identity.web..")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(FreshProof.class)
        .check(Rooms.CLASSES);
  }

  private static boolean isAct(JavaMethod method) {
    return EveryActTest.reachesTheJournal(method)
        || method.getOwner().getSimpleName().equals("ExchangeKeys")
            && method.getRawReturnType().getName().equals("void");
  }

  /** Itself, or in a helper of its package. */
  private static boolean asks(JavaMethod act) {
    return callsProof(act)
        || act.getCallsFromSelf().stream()
            .filter(call -> isNeighbour(call.getTargetOwner(), act.getOwner()))
            .flatMap(call -> call.getTarget().resolveMember().stream())
            .filter(JavaCodeUnit.class::isInstance)
            .map(JavaCodeUnit.class::cast)
            .anyMatch(FreshProofTest::callsProof);
  }

  private static boolean callsProof(JavaCodeUnit unit) {
    return unit.getCallsFromSelf().stream()
        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(FreshProof.class));
  }

  private static boolean isNeighbour(JavaClass helper, JavaClass owner) {
    return helper.getPackageName().equals(owner.getPackageName());
  }
}
