package ma.tasrih.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

  @ParameterizedTest
  @CsvSource({
    "7349.13, 734913",
    "0, 0",
    "0.5, 50",
    "-12.30, -1230",
    "999999999999999.99, 99999999999999999"
  })
  void dirhams_are_read_to_the_centime(String written, long centimes) {
    assertEquals(centimes, Money.parse(written).centimes());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1,50", "1.505", "1 000", "+1", "1e3", "NaN", ".5", "1."})
  void anything_else_is_refused(String written) {
    assertThrows(IllegalArgumentException.class, () -> Money.parse(written));
  }

  @Test
  void writing_is_the_inverse_of_reading() {
    for (long c : new long[] {0, 1, 99, 100, -1, -12345, 734_913}) {
      assertEquals(Money.ofCentimes(c), Money.parse(Money.ofCentimes(c).toString()));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1000.25, 6.40%, 64.02",
    "1000.25, 0.67%, 6.70",
    "0.50, 1.00%, 0.01",
    "0.49, 1.00%, 0.00"
  })
  void half_a_centime_goes_up(String base, String rate, String expected) {
    assertEquals(
        Money.parse(expected), Money.parse(base).times(Rate.parse(rate), Rounding.HALF_UP));
  }

  @Test
  void a_split_rounds_down_first() {
    assertEquals(
        Money.parse("0.99"), Money.parse("1.00").times(Rate.parse("99.99%"), Rounding.DOWN));
  }

  @Test
  void a_sum_out_of_range_is_never_silent() {
    Money most = Money.ofCentimes(Long.MAX_VALUE);
    assertThrows(ArithmeticException.class, () -> most.plus(Money.ofCentimes(1)));
    assertThrows(ArithmeticException.class, () -> Money.ofCentimes(Long.MIN_VALUE).minus(most));
  }

  @Test
  void amounts_compare_by_value() {
    assertTrue(Money.parse("6000").compareTo(Money.parse("6000.01")) < 0);
    assertEquals(Money.parse("6000"), Money.parse("6000.01").min(Money.parse("6000")));
    assertEquals(Money.parse("6000.01"), Money.parse("6000.01").max(Money.parse("6000")));
  }
}
