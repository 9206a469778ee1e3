package ma.tasrih.intake.usecase.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import ma.tasrih.intake.domain.DepositState;
import ma.tasrih.intake.domain.Deposits;
import ma.tasrih.intake.domain.finding.DepositFindings;
import org.junit.jupiter.api.Test;

class RunCheckTest {

  private final List<String> calls = new ArrayList<>();
  private Throwable fault = new OutOfMemoryError("as it may happen");
  private boolean tellingFails;
  private OptionalInt begun = OptionalInt.of(3);

  @Test
  void running_out_of_memory_is_told_in_the_deposit() {
    run();
    assertEquals(
        List.of("beginCheck 1", "check 1 3", "replaceCheck 1 3", "write 1 4", "finishCheck 1 4"),
        calls);
  }

  @Test
  void nothing_is_thrown_even_when_the_database_has_gone() {
    fault = new IllegalStateException("database");
    tellingFails = true;
    run();
    assertEquals(List.of("beginCheck 1", "check 1 3", "replaceCheck 1 3"), calls);
  }

  @Test
  void a_check_that_ends_well_tells_nothing() {
    fault = null;
    run();
    assertEquals(List.of("beginCheck 1", "check 1 3"), calls);
  }

  @Test
  void the_living_check_of_another_node_is_left_alone() {
    begun = OptionalInt.empty();
    run();
    assertEquals(List.of("beginCheck 1"), calls);
  }

  private void run() {
    RunCheck runCheck = new RunCheck();
    runCheck.node = new ThisNode();
    runCheck.deposits = port(Deposits.class);
    runCheck.findings = port(DepositFindings.class);
    runCheck.checkDeposit =
        new CheckDeposit() {
          @Override
          public void check(long depositId, int attempt) {
            calls.add("check " + depositId + " " + attempt);
            if (fault instanceof Error error) {
              throw error;
            } else if (fault instanceof RuntimeException ours) {
              throw ours;
            }
          }
        };
    runCheck.run(1);
  }

  private <T> T port(Class<T> port) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (proxy, method, arguments) -> answer(method.getName(), arguments)));
  }

  private Object answer(String method, Object[] arguments) {
    if (method.equals("beginCheck")) {
      calls.add(method + " " + arguments[0]);
      return begun;
    }
    calls.add(method + " " + arguments[0] + " " + arguments[1]);
    if (tellingFails) {
      throw new IllegalStateException("database");
    }
    return switch (method) {
      case "replaceCheck" -> OptionalInt.of(4);
      case "finishCheck" -> {
        var outcome = (Deposits.CheckOutcome) Arrays.asList(arguments).get(2);
        assertEquals(DepositState.REJECTED, outcome.state());
        yield true;
      }
      default -> null;
    };
  }
}
