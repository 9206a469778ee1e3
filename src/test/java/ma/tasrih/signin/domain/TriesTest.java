package ma.tasrih.signin.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import ma.tasrih.signin.domain.TryKey.Lane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TriesTest {

  private static final Instant NOON = Instant.parse("2025-07-04T12:00:00Z");

  @ParameterizedTest
  @CsvSource({"1,0", "2,0", "3,1", "4,2", "5,4", "8,32", "9,60", "10,60", "2000,60"})
  void the_wait_doubles_from_one_second_to_a_minute(int failures, long seconds) {
    Tries tries = Tries.first(Lane.ACCOUNT, NOON);
    for (int more = 1; more < failures; more++) {
      tries = tries.oneMore(Lane.ACCOUNT, NOON);
    }
    assertEquals(failures, tries.failures());
    assertEquals(Duration.ofSeconds(seconds), tries.waitAt(NOON));
    assertEquals(Duration.ZERO, tries.waitAt(NOON.plusSeconds(seconds)));
  }

  @Test
  void a_count_never_overflows() {
    Tries many = new Tries(Integer.MAX_VALUE - 1, NOON, NOON);
    assertEquals(Integer.MAX_VALUE, many.oneMore(Lane.ACCOUNT, NOON).failures());
    assertEquals(
        Integer.MAX_VALUE, many.oneMore(Lane.ACCOUNT, NOON).oneMore(Lane.ACCOUNT, NOON).failures());
  }

  @Test
  void quiet_makes_a_lane_forget() {
    Tries tired = new Tries(40, NOON, NOON.plusSeconds(60));
    assertEquals(1, tired.oneMore(Lane.NETWORK, NOON.plusSeconds(15 * 60 + 1)).failures());
    assertEquals(41, tired.oneMore(Lane.NETWORK, NOON.plusSeconds(15 * 60)).failures());
  }

  @Test
  void a_clock_set_back_makes_nobody_wait_for_a_year() {
    Tries ofNextYear = new Tries(9, NOON, NOON.plus(Duration.ofDays(365)));
    assertEquals(Duration.ZERO, ofNextYear.waitAt(NOON));
  }
}
