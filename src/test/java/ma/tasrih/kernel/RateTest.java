package ma.tasrih.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RateTest {

  @ParameterizedTest
  @ValueSource(strings = {"6.37%", "0.00%", "100.00%", "11.89%", "0.5125%"})
  void writing_is_the_inverse_of_reading(String written) {
    assertEquals(written, Rate.parse(written).toString());
  }

  @Test
  void amo_is_the_sum_of_its_parts() {
    Rate employer = Rate.parse("2.26%").plus(Rate.parse("1.85%"));
    assertEquals(Rate.parse("4.11%"), employer);
    assertEquals("6.37", employer.plus(Rate.parse("2.26%")).percent());
  }

  @ParameterizedTest
  @ValueSource(strings = {"6.37", "6,37%", "-1%", "101%", "0.00001%", "%", "1e1%"})
  void anything_else_is_refused(String written) {
    assertThrows(IllegalArgumentException.class, () -> Rate.parse(written));
  }
}
