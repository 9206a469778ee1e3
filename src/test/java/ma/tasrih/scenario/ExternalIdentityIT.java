package ma.tasrih.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import ma.tasrih.scenario.MockIdentityProvider.Fault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The national e-ID, played by a provider of our own. */
@ExtendWith(BrowserExtension.class)
class ExternalIdentityIT {

  private static final MockIdentityProvider EID =
      new MockIdentityProvider(Instant.parse("2025-07-04T08:00:00Z"));
  private static Portal portal;

  @BeforeAll
  static void start() {
    portal =
        Portal.start(
            TestDatabase.shared(),
            Map.of(
                "tasrih.demo",
                "true",
                "tasrih.clock",
                "2025-07-04",
                "tasrih.eid.issuer",
                EID.issuer(),
                "tasrih.eid.client-id",
                MockIdentityProvider.CLIENT,
                "tasrih.eid.client-secret",
                MockIdentityProvider.SECRET,
                "tasrih.eid.subject-key",
                "0123456789abcdef0123456789abcdef"));
  }

  @AfterAll
  static void stop() {
    portal.close();
    EID.close();
  }

  @BeforeEach
  void everything_is_right() throws Exception {
    EID.fault = Fault.NONE;
    EID.subject = "AB123456";
    portal.database().update("delete from external_identity");
  }

  @Test
  void it_opens_the_account_that_linked_it_and_no_other(Page page, Page later, Page stranger)
      throws Exception {
    link(page);
    assertFalse(
        portal.database().one("select subject_hash from external_identity").contains("AB123456"));
    Accessibility.check(page);

    signIn(later);
    later.waitForURL("**/home.xhtml");
    assertTrue(later.content().contains("Lecture Demo"));

    EID.subject = "CD987654";
    signIn(stranger);
    stranger.locator("#eid-problem").waitFor();
    assertTrue(stranger.locator("#eid-problem").innerText().contains("reliée à aucun compte"));
    Accessibility.check(stranger);

    page.locator("[id='unlink:remove']").click();
    page.locator("#link").waitFor();
    EID.subject = "AB123456";
    leave(later);
    signIn(later);
    later.locator("#eid-problem").waitFor();
  }

  @Test
  void what_is_not_signed_for_us_and_for_this_visit_is_refused(Page page, Page later) {
    link(page);
    for (Fault fault :
        new Fault[] {
          Fault.WRONG_NONCE,
          Fault.WRONG_AUDIENCE,
          Fault.WRONG_ISSUER,
          Fault.EXPIRED,
          Fault.FOREIGN_KEY
        }) {
      EID.fault = fault;
      signIn(later);
      later.locator("#eid-problem").waitFor();
      assertTrue(
          later.locator("#eid-problem").innerText().contains("n’a pas été acceptée"),
          fault + " " + later.locator("#eid-problem").innerText());
    }
    EID.fault = Fault.DENIED;
    signIn(later);
    later.locator("#eid-problem").waitFor();
    assertTrue(later.locator("#eid-problem").innerText().contains("sans vous identifier"));
    EID.fault = Fault.NONE;
    signIn(later);
    later.waitForURL("**/home.xhtml");
  }

  @Test
  void a_state_counts_once_and_in_its_own_session_only(Page page, Page later) {
    link(page);
    signIn(later);
    later.waitForURL("**/home.xhtml");
    String used = EID.lastCallback;
    leave(later);
    later.navigate(used);
    later.locator("#eid-problem").waitFor();
    assertTrue(later.locator("#eid-problem").innerText().contains("n’a pas été acceptée"));
    later.navigate(used.replaceAll("state=[^&]*", "state=guessed"));
    later.locator("#eid-problem").waitFor();
  }

  @Test
  void another_site_begins_nothing(Page page) throws Exception {
    HttpRequest fromElsewhere =
        HttpRequest.newBuilder(URI.create(at("e-id/start?for=link")))
            .header("Sec-Fetch-Site", "cross-site")
            .build();
    HttpResponse<String> answer =
        HttpClient.newHttpClient().send(fromElsewhere, HttpResponse.BodyHandlers.ofString());
    assertEquals(403, answer.statusCode());
  }

  @Test
  void a_provider_that_is_down_is_said_so_and_the_password_still_works(Page page) {
    portal.restart();
    EID.fault = Fault.DOWN;
    signIn(page);
    page.locator("#eid-problem").waitFor();
    assertTrue(page.locator("#eid-problem").innerText().contains("ne répond pas"));
    withPassword(page);
  }

  private static void link(Page page) {
    withPassword(page);
    page.navigate(at("account/e-id.xhtml"));
    page.locator("#link").click();
    page.locator("#linked").waitFor();
  }

  private static void signIn(Page page) {
    page.navigate(at("sign-in.xhtml"));
    page.locator("#eid").click();
  }

  private static void withPassword(Page page) {
    PasskeyIT.withPassword(portal, page);
  }

  private static void leave(Page page) {
    page.locator("[id='leave:submit']").click();
    page.waitForURL("**/sign-in.xhtml");
  }

  private static String at(String path) {
    return PasskeyIT.at(portal, path);
  }
}
