package ma.tasrih.signin.usecase.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ma.tasrih.signin.domain.Proof;
import ma.tasrih.signin.domain.visit.OpenedSession;
import ma.tasrih.signin.domain.visit.Sessions;
import ma.tasrih.signin.usecase.FindDevice;
import org.junit.jupiter.api.Test;

class WatchSessionTest {

  private static final Instant NOON = Instant.parse("2025-07-04T12:00:00Z");
  private static final String KEY = "key of the session";

  private final Hand clock = new Hand();
  private final One sessions = new One();
  private final WatchSession watch = new WatchSession();

  WatchSessionTest() {
    watch.clock = clock;
    watch.sessions = sessions;
    watch.idle = Duration.ofMinutes(30);
    watch.longest = Duration.ofHours(10);
  }

  @Test
  void without_a_request_it_lasts_half_an_hour_and_the_minute_it_is_not_written() {
    clock.now = NOON.plus(Duration.ofMinutes(31));
    assertTrue(watch.look(KEY).isPresent());
    sessions.seen = NOON;
    clock.now = clock.now.plusMillis(1);
    assertFalse(watch.look(KEY).isPresent());
    assertEquals(List.of(Sessions.End.IDLE), sessions.ended);
    assertEquals(30 * 60, watch.idleSeconds());
  }

  @Test
  void requests_keep_it_but_never_beyond_ten_hours() {
    while (clock.now.isBefore(NOON.plus(Duration.ofHours(10)))) {
      clock.now = clock.now.plus(Duration.ofMinutes(20));
      assertTrue(watch.look(KEY).isPresent(), clock.now.toString());
    }
    assertEquals(NOON.plus(Duration.ofHours(10)), clock.now);
    clock.now = clock.now.plusMillis(1);
    assertFalse(watch.look(KEY).isPresent());
    assertEquals(List.of(Sessions.End.OLD), sessions.ended);
  }

  @Test
  void clicks_of_one_minute_are_written_once() {
    for (int second = 0; second <= 60; second++) {
      clock.now = NOON.plusSeconds(second);
      assertTrue(watch.look(KEY).isPresent());
    }
    assertEquals(NOON, sessions.seen);
    clock.now = NOON.plusSeconds(61);
    assertTrue(watch.look(KEY).isPresent());
    assertEquals(clock.now, sessions.seen);
  }

  @Test
  void another_key_opens_nothing() {
    assertFalse(watch.look("another").isPresent());
    assertEquals(List.of(), sessions.ended);
  }

  private static final class Hand extends Clock {
    private Instant now = NOON;

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

  /** One session, begun at noon. */
  private static final class One implements Sessions {
    private Instant seen = NOON;
    private final List<End> ended = new ArrayList<>();

    @Override
    public Optional<OpenedSession> open(String keyHash) {
      return keyHash.equals(FindDevice.hash(KEY))
          ? Optional.of(
              new OpenedSession(
                  7,
                  "public",
                  1,
                  NOON,
                  seen,
                  Optional.empty(),
                  Set.of(Proof.PASSWORD),
                  NOON,
                  Set.of(Proof.PASSWORD),
                  "Firefox",
                  "10.0.0.0/24"))
          : Optional.empty();
    }

    @Override
    public void seen(long id, Instant at) {
      seen = at;
    }

    @Override
    public void end(long id, End reason, Instant at) {
      ended.add(reason);
    }

    @Override
    public void open(OpenedSession session, String keyHash) {
      throw new AssertionError();
    }

    @Override
    public void proven(long id, Set<Proof> proofs, Instant at) {
      throw new AssertionError();
    }

    @Override
    public boolean end(long userId, String publicId, Instant at) {
      throw new AssertionError();
    }

    @Override
    public int endOthers(long userId, long spared, End reason, Instant at) {
      throw new AssertionError();
    }

    @Override
    public List<OpenedSession> openOf(long userId, int most) {
      throw new AssertionError();
    }

    @Override
    public List<OpenedSession> lastOf(long userId, int most) {
      throw new AssertionError();
    }
  }
}
