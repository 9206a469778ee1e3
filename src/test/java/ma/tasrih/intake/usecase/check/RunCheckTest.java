package ma.tasrih.intake.usecase.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import ma.tasrih.intake.domain.DepositState;
import ma.tasrih.intake.domain.Deposits;
import ma.tasrih.intake.domain.FileCode;
import ma.tasrih.intake.domain.finding.AttributedFinding;
import ma.tasrih.intake.domain.finding.DepositFindings;
import org.junit.jupiter.api.Test;

class RunCheckTest {

  private final List<String> calls = new ArrayList<>();
  private Throwable fault = new OutOfMemoryError("as it may happen");
  private boolean tellingFails;
  private int cutOff = 12;
  private AttributedFinding told;
  private OptionalInt begun = OptionalInt.of(3);

  @Test
  void running_out_of_memory_is_told_in_the_deposit() {
    run();
    assertEquals(
        List.of("beginCheck 1", "check 1 3", "replaceCheck 1 3", "write 1 4", "finishCheck 1 4"),
        calls);
  }

  @Test
  void a_rule_that_throws_is_our_fault_and_told_as_one() {
    fault = new IllegalStateException("a rule");
    run();
    assertEquals("finishCheck 1 4", calls.get(calls.size() - 1));
    assertEquals(FileCode.CHECK_FAILED, told.finding().code());
    assertEquals(36, told.finding().args().get(0).length(), "the incident's id and nothing else");
    assertEquals(1, told.finding().args().size());
  }

  @Test
  void a_file_under_which_the_server_ended_again_and_again_is_given_up() {
    cutOff = 13;
    run();
    assertEquals(
        List.of("beginCheck 1", "replaceCheck 1 3", "write 1 4", "finishCheck 1 4"), calls);
    assertEquals(FileCode.CHECK_FAILED, told.finding().code());
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
    if (method.equals("checksCutOff")) {
      return cutOff;
    }
    calls.add(method + " " + arguments[0] + " " + arguments[1]);
    if (tellingFails) {
      throw new IllegalStateException("database");
    }
    return switch (method) {
      case "replaceCheck" -> OptionalInt.of(4);
      case "write" -> {
        told = (AttributedFinding) ((List<?>) arguments[3]).get(0);
        yield null;
      }
      case "finishCheck" -> {
        var outcome = (Deposits.CheckOutcome) Arrays.asList(arguments).get(2);
        assertEquals(DepositState.REJECTED, outcome.state());
        yield true;
      }
      default -> null;
    };
  }
}
