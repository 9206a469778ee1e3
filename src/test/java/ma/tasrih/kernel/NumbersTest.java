package ma.tasrih.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

  @ParameterizedTest
  @ValueSource(strings = {"1234567", "0000000"})
  void affiliation_numbers_with_a_right_key_are_taken(String digits) {
    assertTrue(AffiliateNumber.isValid(digits));
    assertEquals(digits, new AffiliateNumber(digits).toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1234568", "123456", "12345678", "12345a7", "", "١٢٣٤٥٦٧"})
  void other_affiliation_numbers_are_refused(String digits) {
    assertFalse(AffiliateNumber.isValid(digits));
    assertTrue(AffiliateNumber.parse(digits).isEmpty());
    assertThrows(IllegalArgumentException.class, () -> new AffiliateNumber(digits));
  }

  @Test
  void one_wrong_digit_at_an_odd_place_of_an_affiliation_number_is_always_seen() {
    for (int place = 0; place < 7; place += 2) {
      for (char digit = '0'; digit <= '9'; digit++) {
        StringBuilder changed = new StringBuilder("1234567");
        if (changed.charAt(place) != digit) {
          changed.setCharAt(place, digit);
          assertFalse(AffiliateNumber.isValid(changed.toString()), changed.toString());
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "100000018",
        "112345676",
        "123456785",
        "134567894",
        "145678903",
        "156789012",
        "167890121"
      })
  void insured_numbers_with_a_right_key_are_taken(String digits) {
    Optional<InsuredNumber> number = InsuredNumber.parse(digits);
    assertEquals(Optional.of(new InsuredNumber.Registered(digits)), number);
    assertEquals(Long.parseLong(digits), number.orElseThrow().value());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"100000000", "123456784", "223456785", "12345678", "1234567850", "12345678O", ""})
  void other_insured_numbers_are_refused(String digits) {
    assertTrue(InsuredNumber.parse(digits).isEmpty());
  }

  @Test
  void special_values_are_types_of_their_own() {
    assertSame(
        InsuredNumber.NotYetRegistered.INSTANCE, InsuredNumber.parse("000000000").orElseThrow());
    assertSame(InsuredNumber.Casual.INSTANCE, InsuredNumber.parse("999999999").orElseThrow());
    assertEquals(999_999_999L, InsuredNumber.Casual.INSTANCE.value());
  }

  @Test
  void control_sums_outgrow_a_long() {
    ControlSum nines = ControlSum.ofDigits("9999999999999999999");
    assertEquals(new BigInteger("10000000000000000000"), nines.plus(1).value());
    assertEquals("19999999999999999998", nines.plus(nines).toString());
  }
}
