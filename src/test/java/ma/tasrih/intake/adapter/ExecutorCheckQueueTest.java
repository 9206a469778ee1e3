package ma.tasrih.intake.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import ma.tasrih.intake.domain.Deposits;
import ma.tasrih.intake.usecase.check.RunCheck;
import org.junit.jupiter.api.Test;

class ExecutorCheckQueueTest {

  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private final List<Long> checked = new ArrayList<>();
  private final ExecutorCheckQueue queue = new ExecutorCheckQueue();
  private final Set<Long> corrected = new HashSet<>();
  private boolean full;

  ExecutorCheckQueueTest() {
    queue.executor =
        (ManagedExecutorService)
            Proxy.newProxyInstance(
                ManagedExecutorService.class.getClassLoader(),
                new Class<?>[] {ManagedExecutorService.class},
                (proxy, method, arguments) -> take((Runnable) arguments[0]));
    queue.deposits =
        (Deposits)
            Proxy.newProxyInstance(
                Deposits.class.getClassLoader(),
                new Class<?>[] {Deposits.class},
                (proxy, method, arguments) -> corrected.remove(arguments[0]));
    queue.runCheck =
        new RunCheck() {
          @Override
          public void run(long depositId) {
            checked.add(depositId);
            if (depositId == 13) {
              throw new OutOfMemoryError("as it may happen");
            }
          }
        };
  }

  private Object take(Runnable task) {
    if (full) {
      throw new RejectedExecutionException("full");
    }
    waiting.add(task);
    return null;
  }

  @Test
  void a_deposit_waiting_is_not_asked_for_twice_and_is_forgotten_when_done() {
    queue.ask(1);
    queue.ask(1);
    queue.ask(2);
    assertEquals(2, queue.size());
    run();
    assertEquals(List.of(1L, 2L), checked);
    assertEquals(0, queue.size());
    queue.await(1, Duration.ofDays(1));
    queue.ask(1);
    run();
    assertEquals(List.of(1L, 2L, 1L), checked);
  }

  @Test
  void what_was_corrected_while_its_check_ran_is_checked_again() {
    queue.ask(1);
    corrected.add(1L);
    queue.ask(1);
    run();
    assertEquals(List.of(1L, 1L), checked);
    assertEquals(0, queue.size());
  }

  @Test
  void a_check_that_breaks_down_or_is_turned_away_may_be_asked_for_again() {
    queue.ask(13);
    run();
    assertEquals(0, queue.size());
    full = true;
    queue.ask(7);
    full = false;
    queue.ask(7);
    run();
    assertEquals(List.of(13L, 7L), checked);
  }

  private void run() {
    while (!waiting.isEmpty()) {
      try {
        waiting.remove().run();
      } catch (OutOfMemoryError expected) {
        assertEquals("as it may happen", expected.getMessage());
      }
    }
  }
}
