package ma.tasrih.intake.format.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import ma.tasrih.kernel.AffiliateNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AffiliateTextTest {

  private static final Optional<AffiliateNumber> ATLAS =
      Optional.of(new AffiliateNumber("1234567"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1234567",
        " 1234567\u00a0",
        "\u200b1234567\u200f",
        "\u0661\u0662\u0663\u0664\u0665\u0666\u0667",
        "\u06f1\u06f2\u06f3\u06f4\u06f5\u06f6\u06f7",
        "'=1234567"
      })
  void a_number_is_read_however_it_is_written(String cell) {
    Optional<AffiliateNumber> expected = cell.startsWith("'") ? Optional.empty() : ATLAS;
    assertEquals(expected, AffiliateText.read(cell));
  }

  @Test
  void leading_zeros_come_back() {
    AffiliateNumber low = firstBelow("00");
    assertEquals(Optional.of(low), AffiliateText.read(low.digits().substring(2)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "12345678", "12 34 567x", "7654320000"})
  void what_is_no_number_is_none(String cell) {
    assertEquals(Optional.empty(), AffiliateText.read(cell));
  }

  private static AffiliateNumber firstBelow(String zeros) {
    for (int number = 10_000; number < 100_000; number++) {
      Optional<AffiliateNumber> read = AffiliateNumber.parse(zeros + number);
      if (read.isPresent()) {
        return read.get();
      }
    }
    throw new AssertionError("no number begins with " + zeros);
  }
}
