package ma.tasrih.signin.domain.code;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

  private static final byte[] RFC_SECRET =
      "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

  /** RFC 6238, appendix B: eight digits, of which an application shows the last six. */
  @ParameterizedTest
  @CsvSource({
    "59, 94287082",
    "1111111109, 07081804",
    "1111111111, 14050471",
    "1234567890, 89005924",
    "2000000000, 69279037",
    "20000000000, 65353130",
  })
  void the_vectors_of_the_standard_hold(long seconds, String eight) {
    long step = Totp.step(Instant.ofEpochSecond(seconds));
    assertEquals(eight, String.format("%08d", Totp.truncated(RFC_SECRET, step) % 100_000_000));
    assertEquals(eight.substring(2), Totp.code(RFC_SECRET, step));
  }

  @Test
  void one_step_early_and_one_late_are_taken_and_no_more() {
    Instant now = Instant.parse("2025-07-04T12:00:15Z");
    long step = Totp.step(now);
    for (long off = -3; off <= 3; off++) {
      OptionalLong found = Totp.matching(RFC_SECRET, Totp.code(RFC_SECRET, step + off), now);
      assertEquals(Math.abs(off) <= 1 ? OptionalLong.of(step + off) : OptionalLong.empty(), found);
    }
    assertEquals(OptionalLong.empty(), Totp.matching(RFC_SECRET, "", now));
    assertEquals(OptionalLong.empty(), Totp.matching(RFC_SECRET, "éééééé", now));
  }

  @Test
  void base_32_is_what_applications_read() {
    assertEquals("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", Base32.encode(RFC_SECRET));
    assertArrayEquals(RFC_SECRET, Base32.decode("gezdgnbvgy3tqojqgezdgnbvgy3tqojq"));
    assertEquals("MZXW6YTB", Base32.encode("fooba".getBytes(StandardCharsets.US_ASCII)));
    assertEquals("MZXW6", Base32.encode("foo".getBytes(StandardCharsets.US_ASCII)));
    assertArrayEquals("foo".getBytes(StandardCharsets.US_ASCII), Base32.decode("MZXW6"));
    assertThrows(IllegalArgumentException.class, () -> Base32.decode("MZXW1"));
  }

  @Test
  void the_picture_says_whose_secret_it_is() {
    assertEquals(
        "otpauth://totp/Tasrih%3Ademo%20employer"
            + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Tasrih",
        Totp.uri(RFC_SECRET, "Tasrih", "demo employer"));
    assertEquals(20, Totp.newSecret(new SecureRandom()).length);
  }

  @Test
  void recovery_codes_are_ten_different_ones_and_may_be_typed_carelessly() {
    List<String> codes = RecoveryCode.newSet(new SecureRandom());
    assertEquals(10, new HashSet<>(codes).size());
    for (String code : codes) {
      assertTrue(code.matches("([A-Z2-7]{4}-){3}[A-Z2-7]{4}"), code);
      String careless = " " + code.toLowerCase(java.util.Locale.ROOT).replace("-", " ") + " ";
      assertEquals(RecoveryCode.bare(code), RecoveryCode.bare(careless));
      assertTrue(RecoveryCode.isPossible(RecoveryCode.bare(careless)));
    }
  }
}
