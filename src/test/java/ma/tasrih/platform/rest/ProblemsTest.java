package ma.tasrih.platform.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Locale;
import ma.tasrih.kernel.RefusalCode.Kind;
import ma.tasrih.platform.RefusalTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemsTest {

  @ParameterizedTest
  @CsvSource({
    "MALFORMED, 400",
    "FORBIDDEN, 403",
    "NOT_FOUND, 404",
    "CONFLICT, 409",
    "TOO_LARGE, 413",
    "UNSUPPORTED, 415",
    "UNPROCESSABLE, 422"
  })
  void each_kind_of_refusal_has_its_status(Kind kind, int status) {
    assertEquals(status, Problems.status(kind));
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void each_status_of_a_refusal_has_a_title(Kind kind) {
    assertTitle(Problems.status(kind));
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 405, 406, 413, 415})
  void what_http_refuses_has_a_code_a_title_and_a_sentence(int status) {
    String key = "problem." + Problems.code(status);
    assertNotEquals("problem.REFUSED", key);
    assertNotEquals(key, RefusalTexts.text(key, Locale.FRENCH));
    assertTitle(status);
  }

  @Test
  void any_other_status_is_simply_refused() {
    assertEquals("REFUSED", Problems.code(429));
  }

  private static void assertTitle(int status) {
    String key = "problem.title." + status;
    assertNotEquals(key, RefusalTexts.text(key, Locale.FRENCH));
  }
}
