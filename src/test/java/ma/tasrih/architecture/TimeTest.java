package ma.tasrih.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.time.Clock;
import java.util.Date;
import org.junit.jupiter.api.Test;

class TimeTest {

  @Test
  void nobody_asks_for_now_without_the_clock() {
    noClasses()
        .should()
        .callMethodWhere(
            describe(
                "now() without a clock",
                call ->
                    call.getTargetOwner().getPackageName().equals("java.time")
                        && call.getName().equals("now")
                        && call.getTarget().getRawParameterTypes().isEmpty()))
        .check(Rooms.CLASSES);
  }

  @Test
  void only_the_producer_makes_a_clock() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(Rooms.ROOT + ".platform.ClockProducer")
        .should()
        .callMethodWhere(
            describe(
                "a clock of the system",
                call ->
                    call.getTargetOwner().isEquivalentTo(Clock.class)
                        && call.getName().startsWith("system")))
        .check(Rooms.CLASSES);
  }

  @Test
  void nobody_reads_the_systems_milliseconds() {
    noClasses()
        .should()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callConstructor(Date.class)
        .check(Rooms.CLASSES);
  }

  private static DescribedPredicate<JavaMethodCall> describe(
      String what, java.util.function.Predicate<JavaMethodCall> test) {
    return DescribedPredicate.describe(what, test);
  }
}
