package ma.tasrih.intake.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import ma.tasrih.intake.domain.IntakeRefusal;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.kernel.TransientFailure;
import org.junit.jupiter.api.Test;

class TurnstileTest {

  private static final int PLACES = 8;

  @Test
  void a_full_lane_refuses_in_time_and_keeps_no_other_lane_out() throws Exception {
    Turnstile turnstile = new Turnstile(Duration.ofMillis(50));
    CountDownLatch inside = new CountDownLatch(PLACES);
    CountDownLatch leave = new CountDownLatch(1);
    List<Thread> crowd = new ArrayList<>();
    for (int i = 0; i < PLACES; i++) {
      Thread one =
          new Thread(() -> turnstile.pass(Turnstile.Lane.FILING, () -> stay(inside, leave)));
      one.start();
      crowd.add(one);
    }
    inside.await();
    Refusal refusal =
        assertThrows(Refusal.class, () -> turnstile.pass(Turnstile.Lane.FILING, () -> "filed"));
    assertEquals(IntakeRefusal.TOO_BUSY, refusal.code());
    assertEquals("received", turnstile.pass(Turnstile.Lane.RECEIPT, () -> "received"));
    leave.countDown();
    for (Thread one : crowd) {
      one.join();
    }
    assertEquals("filed", turnstile.pass(Turnstile.Lane.FILING, () -> "filed"));
  }

  @Test
  void an_act_undone_by_a_deadlock_is_tried_again() {
    AtomicInteger tries = new AtomicInteger();
    int passed =
        new Turnstile()
            .pass(
                Turnstile.Lane.FILING,
                () -> {
                  if (tries.incrementAndGet() < 3) {
                    throw new TransientFailure(new IllegalStateException("deadlock"));
                  }
                  return tries.get();
                });
    assertEquals(3, passed);
  }

  private static String stay(CountDownLatch inside, CountDownLatch leave) {
    inside.countDown();
    try {
      leave.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    return "";
  }
}
