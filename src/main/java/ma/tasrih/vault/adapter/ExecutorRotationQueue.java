package ma.tasrih.vault.adapter;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorDefinition;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import ma.tasrih.platform.DatabaseReady;
import ma.tasrih.vault.domain.rotation.RotationQueue;
import ma.tasrih.vault.usecase.AdvanceRotation;

/** An exchange of keys on a thread of its own; one left unfinished goes on at the next start. */
@ApplicationScoped
@ManagedExecutorDefinition(name = "java:app/concurrent/rotation", maxAsync = 1)
public class ExecutorRotationQueue implements RotationQueue {

  private static final Logger LOG = Logger.getLogger(ExecutorRotationQueue.class.getName());
  private static final int AFTER_SEEDING = 7_000;
  private static final int MOST_FAILURES = 20;

  @Resource(lookup = "java:app/concurrent/rotation")
  private ManagedExecutorService executor;

  @Inject private AdvanceRotation advance;

  private final AtomicBoolean running = new AtomicBoolean();

  void resume(@Observes @Priority(AFTER_SEEDING) DatabaseReady ready) {
    ask();
  }

  @Override
  public void ask() {
    executor.execute(this::run);
  }

  private void run() {
    if (!running.compareAndSet(false, true)) {
      return;
    }
    try {
      goOn();
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    } finally {
      running.set(false);
    }
  }

  private void goOn() throws InterruptedException {
    int failures = 0;
    AdvanceRotation.Then then = AdvanceRotation.Then.GO_ON;
    while (then != AdvanceRotation.Then.STOP && failures < MOST_FAILURES) {
      try {
        then = advance.advance();
        failures = 0;
      } catch (RuntimeException failed) {
        failures++;
        LOG.log(Level.WARNING, "A step of the key rotation failed and is tried again", failed);
      }
      if (failures > 0 || then == AdvanceRotation.Then.WAIT) {
        TimeUnit.SECONDS.sleep(1);
      }
    }
  }
}
