package ma.tasrih.signin.usecase;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.signin.domain.SignInRefusal;
import ma.tasrih.signin.domain.Tries;
import ma.tasrih.signin.domain.TryCounters;
import ma.tasrih.signin.domain.TryKey;
import ma.tasrih.signin.domain.visit.Network;
import org.junit.jupiter.api.Test;

class ThrottleTest {

  private final Stand clock = new Stand();
  private final InMemory counters = new InMemory();
  private final Throttle throttle = node();

  @Test
  void a_crowd_gets_no_more_tries_than_the_lane_gives_however_many_come_at_once()
      throws InterruptedException {
    Throttle other = node();
    TryKey lane = TryKey.account("demo-employer");
    AtomicInteger passed = new AtomicInteger();
    CountDownLatch start = new CountDownLatch(1);
    ExecutorService crowd = Executors.newFixedThreadPool(16);
    for (int i = 0; i < 400; i++) {
      Throttle node = i % 2 == 0 ? throttle : other;
      crowd.execute(
          () -> {
            try {
              start.await();
              node.claim(lane);
              passed.incrementAndGet();
            } catch (Refusal refused) {
              assertEquals(SignInRefusal.SIGN_IN_TOO_SOON, refused.code());
            } catch (InterruptedException stopped) {
              Thread.currentThread().interrupt();
            }
          });
    }
    start.countDown();
    crowd.shutdown();
    assertTrue(crowd.awaitTermination(30, TimeUnit.SECONDS));
    assertEquals(3, passed.get());
    assertEquals(3, counters.tries.get(lane.hash()).failures());
  }

  @Test
  void a_lane_that_waits_says_so_from_memory_and_opens_again() {
    TryKey lane = TryKey.account("demo-employer");
    guess(lane, 4); // free, free, then one second and two seconds
    assertEquals(Duration.ofSeconds(2), throttle.remembered(lane));
    int asked = counters.finds.get();
    assertThrows(Refusal.class, () -> throttle.claim(lane));
    assertEquals(asked, counters.finds.get());
    clock.now = clock.now.plusSeconds(2);
    assertDoesNotThrow(() -> throttle.claim(lane));
  }

  @Test
  void lanes_do_not_see_each_other() {
    guess(TryKey.account("demo-employer"), 12);
    assertEquals(Duration.ZERO, throttle.remembered(TryKey.device(7)));
    assertDoesNotThrow(() -> throttle.claim(TryKey.device(7)));
    assertDoesNotThrow(() -> throttle.claim(TryKey.account("demo-shipowner")));
    assertDoesNotThrow(() -> throttle.require(TryKey.network(Network.of("10.0.0.1"))));
  }

  @Test
  void the_right_answer_clears_the_lane() {
    TryKey lane = TryKey.account("demo-employer");
    guess(lane, 9);
    throttle.succeeded(lane);
    assertEquals(Duration.ZERO, throttle.remembered(lane));
    assertEquals(Optional.empty(), counters.find(lane.hash()));
  }

  @Test
  void a_network_is_patient_and_slows_down_all_the_same() {
    TryKey lane = TryKey.network(Network.of("10.0.0.1"));
    for (int i = 0; i < 29; i++) {
      throttle.failed(lane);
    }
    assertDoesNotThrow(() -> throttle.require(lane));
    throttle.failed(lane);
    assertThrows(Refusal.class, () -> throttle.require(lane));
  }

  private void guess(TryKey lane, int times) {
    for (int i = 0; i < times; i++) {
      throttle.claim(lane);
      if (i < times - 1) {
        clock.now = clock.now.plus(counters.tries.get(lane.hash()).waitAt(clock.now));
      }
    }
  }

  private Throttle node() {
    Throttle node = new Throttle();
    node.counters = counters;
    node.clock = clock;
    return node;
  }

  /** A clock that stands until it is moved. */
  private static final class Stand extends Clock {
    private volatile Instant now = Instant.parse("2025-07-04T12:00:00Z");

    @Override
    public ZoneId getZone() {
      return ZoneId.of("UTC");
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  private static final class InMemory implements TryCounters {
    private final Map<String, Tries> tries = new ConcurrentHashMap<>();
    private final AtomicInteger finds = new AtomicInteger();

    @Override
    public Optional<Tries> find(String hash) {
      finds.incrementAndGet();
      return Optional.ofNullable(tries.get(hash));
    }

    @Override
    public boolean start(String hash, Tries first) {
      return tries.putIfAbsent(hash, first) == null;
    }

    @Override
    public boolean move(String hash, Tries seen, Tries next) {
      return tries.replace(hash, seen, next);
    }

    @Override
    public void clear(String hash) {
      tries.remove(hash);
    }

    @Override
    public void clearBefore(Instant moment) {
      tries.values().removeIf(one -> one.last().isBefore(moment));
    }
  }
}
