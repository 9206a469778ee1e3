package ma.tasrih.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith({PortalExtension.class, BrowserExtension.class})
class PublicPagesIT {

  private static final List<String> PAGES =
      List.of(
          "index.xhtml",
          "help/index.xhtml",
          "help/findings.xhtml",
          "help/rates.xhtml?period=2025-06",
          "help/rates.xhtml?period=1950-01",
          "help/rates.xhtml?period=june");

  @ParameterizedTest
  @ValueSource(strings = {"fr", "ar", "en"})
  void they_open_to_everybody_in_every_language_with_no_text_missing(String language, Portal portal)
      throws Exception {
    for (String path : PAGES) {
      HttpResponse<String> page =
          portal.get(path + (path.contains("?") ? "&" : "?") + "lang=" + language);
      assertEquals(200, page.statusCode(), path);
      assertTrue(page.body().contains("lang=\"" + language + "\""), path);
      assertFalse(page.body().contains("???"), path);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "ar"})
  void they_are_accessible_and_fit_a_phone(String language, Portal portal, @Phone Page page) {
    for (String path : PAGES) {
      page.navigate(
          portal.at(path + (path.contains("?") ? "&" : "?") + "lang=" + language).toString());
      assertEquals(
          0, page.evaluate("document.documentElement.scrollWidth - window.innerWidth"), path);
      Accessibility.check(page);
    }
  }

  @Test
  void the_start_page_names_the_deadline_everybody_is_before(Portal portal, Page page) {
    page.navigate(portal.at("index.xhtml").toString());
    assertTrue(page.locator("#deadline").innerText().contains("21\u00a0juillet 2025"));
  }

  @Test
  void the_catalogue_of_findings_can_be_searched(Portal portal, Page page) {
    page.navigate(portal.at("help/findings.xhtml?text=CRLF").toString());
    assertEquals(1, page.locator("details#CRLF_LINES").count());
    page.locator("details#CRLF_LINES summary").click();
    Accessibility.check(page);
  }
}
