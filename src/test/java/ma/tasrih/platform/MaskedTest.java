package ma.tasrih.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MaskedTest {

  @Test
  void a_number_keeps_its_ends_and_never_tells_its_length() {
    assertEquals("123••••89", Masked.text("123456789", false));
    assertEquals("AB1••••56", Masked.text("AB123456", false));
    assertEquals("011••••96", Masked.text("011780000012345678901296", false));
  }

  @Test
  void a_short_one_keeps_its_first_sign_only() {
    assertEquals("K••••", Masked.text("K1234", false));
    assertEquals("A••••", Masked.text("AB12345", false));
  }

  @Test
  void what_was_asked_for_is_shown_and_nothing_stays_nothing() {
    assertEquals("123456789", Masked.text("123456789", true));
    assertEquals("", Masked.text("", false));
    assertEquals("", Masked.text(null, true));
  }
}
