package ma.tasrih.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PageAddressTest {

  @Test
  void a_page_that_was_asked_for_is_at_its_address_whatever_its_language() {
    assertEquals(
        "period=2025-06&page=2",
        PageAddress.query("period=2025-06&lang=ar&page=2", Map.of("page", one("2"))));
    assertEquals("", PageAddress.query(null, Map.of()));
    assertEquals("", PageAddress.query("lang=ar", Map.of("lang", one("ar"))));
  }

  @Test
  void a_form_sent_to_its_page_keeps_month_and_document() {
    assertEquals(
        "period=2025-06",
        PageAddress.query(null, Map.of("period", one("2025-06"), "version", one("3"))));
    assertEquals("id=abc-1", PageAddress.query("", Map.of("id", one("abc-1"))));
  }

  @Test
  void what_is_chosen_in_the_form_comes_before_what_the_page_was_opened_with() {
    assertEquals(
        "period=2025-05",
        PageAddress.query(
            "period=2025-06",
            Map.of(
                "upload:period", one("2025-05"), "period", new String[] {"2025-06", "2025-06"})));
  }

  @Test
  void nothing_typed_gets_into_an_address() {
    assertEquals(
        "",
        PageAddress.query(
            null, Map.of("entry:rows:0:name", one("ALPHA"), "period", one("x&y=\"<script>"))));
  }

  private static String[] one(String value) {
    return new String[] {value};
  }
}
