package ma.tasrih.platform.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecurityHeadersTest {

  private static final String POLICY = "Content-Security-Policy";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/sign-in.xhtml",
        "/employer/home.xhtml",
        "/api/v1/rates",
        "/",
        "/health",
        "/jakarta.faces.resource/theme.css.xhtml",
        "/resources/js/x.js"
      })
  void no_answer_may_be_framed_sniffed_or_carry_plugins(String path) {
    Map<String, String> headers = SecurityHeaders.of(path, false);
    assertEquals("nosniff", headers.get("X-Content-Type-Options"));
    assertTrue(headers.get(POLICY).contains("frame-ancestors 'none'"));
    assertTrue(headers.get(POLICY).contains("object-src 'none'"));
    assertTrue(headers.get(POLICY).contains("base-uri 'none'"));
  }

  @Test
  void a_page_leaves_scripts_to_the_policy_with_its_nonce() {
    String policy = SecurityHeaders.of("/employer/home.xhtml", false).get(POLICY);
    assertFalse(policy.contains("script-src"), policy);
    assertFalse(policy.contains("default-src"), policy);
    assertEquals(policy, SecurityHeaders.of("/", false).get(POLICY), "it shows the first page");
  }

  @Test
  void what_is_no_page_runs_only_our_scripts() {
    assertTrue(SecurityHeaders.of("/health", false).get(POLICY).endsWith("; script-src 'self'"));
  }

  @Test
  void pages_and_answers_are_not_stored_but_files_may_be() {
    assertEquals(
        "no-store", SecurityHeaders.of("/employer/home.xhtml", false).get("Cache-Control"));
    assertEquals("no-store", SecurityHeaders.of("/api/v1/rates", false).get("Cache-Control"));
    assertFalse(
        SecurityHeaders.of("/jakarta.faces.resource/theme.css.xhtml", false)
            .containsKey("Cache-Control"));
  }

  @Test
  void tls_is_asked_for_only_where_there_is_some() {
    String header = "Strict-Transport-Security";
    assertFalse(SecurityHeaders.of("/", false).containsKey(header));
    assertTrue(SecurityHeaders.of("/", true).get(header).startsWith("max-age=31536000"));
  }
}
