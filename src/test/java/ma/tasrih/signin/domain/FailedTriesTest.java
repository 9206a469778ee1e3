package ma.tasrih.signin.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailedTriesTest {

  @ParameterizedTest
  @CsvSource({"1,0", "2,0", "3,1", "4,2", "5,4", "8,32", "9,60", "10,60", "2000000000,60"})
  void the_wait_doubles_from_one_second_to_a_minute(int failures, long seconds) {
    Instant last = Instant.parse("2025-07-04T12:00:00Z");
    assertEquals(last.plusSeconds(seconds), new FailedTries(failures, last).nextTryAt());
  }
}
