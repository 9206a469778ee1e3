package ma.tasrih.intake.adapter;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorDefinition;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import ma.tasrih.intake.domain.CheckQueue;
import ma.tasrih.intake.domain.Deposits;
import ma.tasrih.intake.usecase.RunCheck;
import ma.tasrih.platform.DatabaseReady;

/**
 * Checks on a managed executor, a few at a time. The database remembers what was asked for; what a
 * dead server left unfinished is asked for again at the next start.
 */
@ApplicationScoped
@ManagedExecutorDefinition(
    name = "java:app/concurrent/checks",
    maxAsync = ExecutorCheckQueue.AT_ONCE)
public class ExecutorCheckQueue implements CheckQueue {

  static final int AT_ONCE = 2;
  private static final int AFTER_SEEDING = 5_000;

  @Resource(lookup = "java:app/concurrent/checks")
  private ManagedExecutorService executor;

  @Inject private RunCheck runCheck;
  @Inject private Deposits deposits;

  private final Map<Long, CompletableFuture<Void>> running = new ConcurrentHashMap<>();

  void resume(@Observes @Priority(AFTER_SEEDING) DatabaseReady ready) {
    deposits.unfinished().forEach(this::ask);
  }

  /** A deposit under check is not checked twice over, however many ask. */
  @Override
  public void ask(long depositId) {
    running.compute(
        depositId,
        (id, before) ->
            before == null || before.isDone()
                ? executor.runAsync(() -> runCheck.run(depositId)).whenComplete((v, e) -> done(id))
                : before);
  }

  private void done(long depositId) {
    running.computeIfPresent(depositId, (id, future) -> future.isDone() ? null : future);
  }

  @Override
  public void await(long depositId, Duration most) {
    CompletableFuture<Void> future = running.get(depositId);
    if (future == null) {
      return;
    }
    try {
      future.get(most.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException e) {
      // Still under way, or failed and told in the deposit: the caller reads its state either way.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
