package ma.tasrih.signin.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ma.tasrih.identity.domain.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskedPageTest {

  @Test
  void a_page_is_come_back_to_with_what_it_was_about() {
    assertEquals(
        Optional.of("/employer/intake/form.xhtml?period=2025-06"),
        AskedPage.of("GET", "/employer/intake/form.xhtml", "period=2025-06", name -> null));
    assertEquals(
        Optional.of("/account/security.xhtml"),
        AskedPage.of("GET", "/account/security.xhtml", null, name -> null));
  }

  @Test
  void of_a_form_only_what_opens_it_again_is_kept() {
    Map<String, String> fields =
        Map.of("period", "2025-06", "entry:rows:0:wage", "5000", "affiliate", "1234567");
    assertEquals(
        Optional.of("/employer/intake/form.xhtml?affiliate=1234567&period=2025-06"),
        AskedPage.of("POST", "/employer/intake/form.xhtml", "ignored=1", fields::get));
    Map<String, String> hostile = Map.of("period", "2025-06&x=//evil.example");
    assertEquals(
        Optional.of("/employer/intake/form.xhtml"),
        AskedPage.of("POST", "/employer/intake/form.xhtml", null, hostile::get));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//evil.example/employer/home.xhtml",
        "/\\evil.example/home.xhtml",
        "https://evil.example/employer/home.xhtml",
        "/employer/../../evil.xhtml",
        "/employer/%2e%2e/x.xhtml",
        "/employer//evil.example/x.xhtml",
        "/employer/home.xhtml;jsessionid=1",
        "/employer/home.xhtml\r\nLocation:x",
        "/employer/declarations/file",
        "/sign-in.xhtml",
        "/api/v1/deposits",
        "/WEB-INF/web.xml",
        "",
      })
  void nothing_else_is(String path) {
    assertEquals(Optional.empty(), AskedPage.of("GET", path, null, name -> null));
  }

  @Test
  void a_query_with_anything_unusual_is_left_out() {
    for (String query :
        new String[] {"a=//evil.example", "a=<script>", "a=\r\nX: 1", "a=b#c", ""}) {
      assertEquals(
          Optional.of("/employer/home.xhtml"),
          AskedPage.of("GET", "/employer/home.xhtml", query, name -> null));
    }
    assertEquals(Optional.empty(), AskedPage.of("PUT", "/employer/home.xhtml", null, name -> null));
  }

  @ParameterizedTest
  @CsvSource({
    "https://portal.ma/tasrih/employer/home.xhtml, /employer/home.xhtml",
    "https://PORTAL.ma/tasrih/employer/declarations/detail.xhtml?number=1, /employer/declarations/detail.xhtml?number=1",
    "https://evil.example/tasrih/employer/home.xhtml,",
    "https://portal.ma@evil.example/tasrih/employer/home.xhtml,",
    "https://portal.ma/other/employer/home.xhtml,",
    "not an address,",
  })
  void the_page_a_file_was_asked_from_is_one_of_this_very_host(String referer, String page) {
    assertEquals(Optional.ofNullable(page), AskedPage.ofReferer(referer, "portal.ma", "/tasrih"));
  }

  @Test
  void nobody_is_sent_to_a_part_of_the_site_that_is_not_theirs() {
    assertTrue(AskedPage.isFor("/employer/home.xhtml", Role.ACCOUNTANT));
    assertTrue(AskedPage.isFor("/account/sessions.xhtml", Role.ADMIN));
    assertFalse(AskedPage.isFor("/employer/home.xhtml", Role.INSPECTOR));
    assertFalse(AskedPage.isFor("/admin/home.xhtml", Role.EMPLOYER));
  }

  @Test
  void a_forwarded_address_counts_only_from_a_proxy_of_ours_and_only_what_it_added() {
    Set<String> ours = Set.of("10.0.0.5", "10.0.0.6");
    assertEquals("1.2.3.4", Visitors.address("1.2.3.4", "9.9.9.9", ours));
    assertEquals("8.8.8.8", Visitors.address("10.0.0.5", "9.9.9.9, 8.8.8.8", ours));
    assertEquals("8.8.8.8", Visitors.address("10.0.0.5", "9.9.9.9, 8.8.8.8, 10.0.0.6", ours));
    assertEquals("10.0.0.5", Visitors.address("10.0.0.5", null, ours));
    assertEquals("1.2.3.4", Visitors.address("1.2.3.4", "9.9.9.9", Set.of()));
  }

  @Test
  void a_script_gets_words_and_a_browser_a_page() {
    assertTrue(SignInFirst.isPage(null, null));
    assertTrue(SignInFirst.isPage(null, "navigate"));
    assertFalse(SignInFirst.isPage(null, "cors"));
    assertFalse(SignInFirst.isPage("partial/ajax", null));
  }
}
