package ma.tasrih.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClockProducerTest {

  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC);

  @Test
  void a_day_starts_at_nine_in_the_morning_in_casablanca() {
    Clock clock = ClockProducer.startingAt("2025-07-04", NOON.withZone(ClockProducer.ZONE));
    assertEquals(LocalDateTime.of(2025, 7, 4, 9, 0), LocalDateTime.now(clock));
  }

  @Test
  void a_day_and_time_starts_there() {
    Clock clock = ClockProducer.startingAt("2025-07-04T23:58", NOON.withZone(ClockProducer.ZONE));
    assertEquals(LocalDateTime.of(2025, 7, 4, 23, 58), LocalDateTime.now(clock));
  }

  @Test
  void it_ticks_with_the_system() {
    Clock later = Clock.offset(NOON, Duration.ofHours(1));
    Instant first = ClockProducer.startingAt("2025-07-04", NOON).instant();
    assertEquals(first, ClockProducer.startingAt("2025-07-04", later).instant());
    Clock ticking = ClockProducer.startingAt("2025-07-04", Clock.systemUTC());
    assertTrue(!ticking.instant().isBefore(first));
  }

  @Test
  void without_a_start_it_is_the_systems_clock_in_casablanca() {
    ClockProducer producer = new ClockProducer();
    producer.start = Optional.empty();
    assertEquals(Clock.system(ClockProducer.ZONE), producer.clock());
    producer.start = Optional.of(" ");
    assertEquals(Clock.system(ClockProducer.ZONE), producer.clock());
  }

  @Test
  void anything_else_is_refused_with_a_sentence() {
    var refused =
        assertThrows(
            IllegalArgumentException.class, () -> ClockProducer.startingAt("4 juillet", NOON));
    assertTrue(refused.getMessage().contains("expected a day like 2025-07-04"));
  }
}
