package ma.tasrih.platform.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Field;
import ma.tasrih.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

  @Test
  void a_page_is_where_it_was_asked_for_and_not_too_long() throws ReflectiveOperationException {
    assertEquals(40, page("40", "20").offset());
    assertEquals(20, page("40", "20").limit());
    assertEquals(1000, page("0", "5000").limit());
    assertEquals(1, page("0", "0").limit());
  }

  @ParameterizedTest
  @ValueSource(strings = {"-5", "abc", "", "1.5", "99999999999"})
  void what_is_no_number_is_refused_in_words(String asked) throws ReflectiveOperationException {
    Refusal offset = assertThrows(Refusal.class, page(asked, "1")::offset);
    assertEquals(CallRefusal.PAGE_MALFORMED, offset.code());
    assertThrows(Refusal.class, page("0", asked)::limit);
  }

  private static Page page(String offset, String limit) throws ReflectiveOperationException {
    Page page = new Page();
    set(page, "offset", offset);
    set(page, "limit", limit);
    return page;
  }

  /** As the framework fills them in. */
  private static void set(Page page, String name, String value)
      throws ReflectiveOperationException {
    Field field = Page.class.getDeclaredField(name);
    field.setAccessible(true);
    field.set(page, value);
  }
}
