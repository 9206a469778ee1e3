package ma.tasrih.intake.adapter;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorDefinition;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import ma.tasrih.intake.domain.CheckQueue;
import ma.tasrih.intake.domain.Deposits;
import ma.tasrih.intake.usecase.check.RunCheck;
import ma.tasrih.intake.usecase.check.ThisNode;
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

  private static final Logger LOG = Logger.getLogger(ExecutorCheckQueue.class.getName());
  static final int AT_ONCE = 2;
  private static final int AFTER_SEEDING = 5_000;
  private static final int SWEEP_SECONDS = 60;

  @Resource(lookup = "java:app/concurrent/checks")
  ManagedExecutorService executor;

  @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
  ManagedScheduledExecutorService scheduler;

  @Inject RunCheck runCheck;
  @Inject Deposits deposits;
  @Inject ThisNode node;

  private final Map<Long, CompletableFuture<Void>> running = new ConcurrentHashMap<>();

  void resume(@Observes @Priority(AFTER_SEEDING) DatabaseReady ready) {
    askForUnfinished();
    scheduler.scheduleWithFixedDelay(
        this::askForUnfinished, SWEEP_SECONDS, SWEEP_SECONDS, TimeUnit.SECONDS);
  }

  /** Ours that were left, and other nodes' that died; never throws, or the sweep would end. */
  private void askForUnfinished() {
    try {
      deposits.unfinished(node.name()).forEach(this::ask);
    } catch (RuntimeException fault) {
      LOG.log(Level.WARNING, "checks left undone could not be looked for", fault);
    }
  }

  /** A deposit under check is not checked twice over, however many ask. */
  @Override
  public void ask(long depositId) {
    CompletableFuture<Void> done = new CompletableFuture<>();
    if (running.putIfAbsent(depositId, done) != null) {
      return;
    }
    try {
      executor.execute(() -> run(depositId, done));
    } catch (RejectedExecutionException full) {
      LOG.log(Level.WARNING, "deposit " + depositId + " is checked at the next sweep", full);
      end(depositId, done);
    }
  }

  private void run(long depositId, CompletableFuture<Void> done) {
    try {
      runCheck.run(depositId);
    } finally {
      running.remove(depositId);
      try {
        askAgain(depositId);
      } finally {
        done.complete(null);
      }
    }
  }

  /** What was corrected while its check ran was asked for in vain; now it is not. */
  private void askAgain(long depositId) {
    try {
      if (deposits.isWaiting(depositId)) {
        ask(depositId);
      }
    } catch (RuntimeException fault) {
      LOG.log(Level.WARNING, "deposit " + depositId + " is looked at at the next sweep", fault);
    }
  }

  private void end(long depositId, CompletableFuture<Void> done) {
    running.remove(depositId);
    done.complete(null);
  }

  /** How many are under way or waiting here. */
  int size() {
    return running.size();
  }

  @Override
  public void await(long depositId, Duration most) {
    long until = System.nanoTime() + most.toNanos();
    try {
      CompletableFuture<Void> future = running.get(depositId);
      while (future != null) {
        future.get(Math.max(0, until - System.nanoTime()), TimeUnit.NANOSECONDS);
        future = running.get(depositId);
      }
    } catch (TimeoutException | ExecutionException e) {
      // Still under way: the caller reads the deposit's state either way.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
