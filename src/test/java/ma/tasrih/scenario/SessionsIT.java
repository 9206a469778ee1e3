package ma.tasrih.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What becomes of a session: inherited by nobody, and at an end in time. */
@ExtendWith(PortalExtension.class)
class SessionsIT {

  private static final String ONE = "demo-employer";
  private static final String OTHER = "demo-shipowner";
  private static final String SECURITY = "account/security.xhtml";
  private static final String SECOND_FACTOR = "account/second-factor.xhtml";

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @Test
  void who_signs_in_over_an_open_session_ends_it_and_inherits_nothing(
      Portal portal, TestDatabase database) throws Exception {
    SignInClient browser = new SignInClient(http, portal);
    browser.open();
    String signInPage = browser.state();
    in(browser, ONE);
    String row = youngest(database);
    browser.get(SECOND_FACTOR);
    browser.post(SECOND_FACTOR, "begin", "submit", Map.of());
    assertTrue(browser.get(SECOND_FACTOR).body().contains("id=\"key\""), "a secret is pending");
    String key = browser.session();
    SignInClient beside = browser.window();
    assertTrue(SignInClient.isIn(beside.get("sign-in.xhtml")), "has no business there");

    browser.backTo(signInPage);
    HttpResponse<String> second = in(browser, OTHER);
    assertTrue(SignInClient.location(second).endsWith("/shipowner/home.xhtml"));
    assertFalse(key.equals(browser.session()), "the session has the id of before");
    assertEquals(
        "LEFT",
        database.one("select coalesce(end_reason, 'open') from user_session where id = " + row));
    HttpResponse<String> home = browser.get("shipowner/home.xhtml");
    assertEquals(200, home.statusCode(), SignInClient.location(home));
    HttpResponse<String> factor = browser.get(SECOND_FACTOR);
    assertEquals(200, factor.statusCode());
    assertFalse(factor.body().contains("id=\"key\""), "the secret of another is shown");
    assertEquals(404, browser.get("account/second-factor.png").statusCode());
    assertTrue(SignInClient.location(beside.get(SECURITY)).endsWith("/sign-in.xhtml"));
  }

  @Test
  void a_session_ends_after_half_an_hour_without_a_request_and_after_ten_hours_anyway(
      Portal portal, TestDatabase database) throws Exception {
    for (List<String> limit :
        List.of(
            List.of("IDLE", "last_seen_at", "29 minute", "32 minute"),
            List.of("OLD", "started_at", "599 minute", "602 minute"))) {
      SignInClient browser = new SignInClient(http, portal);
      assertTrue(browser.signIn(OTHER, OTHER + "-2025"));
      String row = youngest(database);
      String back = "update user_session set %s = %s - interval %s where id = " + row;
      database.update(back.formatted(limit.get(1), limit.get(1), limit.get(2)));
      assertEquals(200, browser.get(SECURITY).statusCode(), limit.get(0));
      String further = limit.get(0).equals("OLD") ? "3 minute" : limit.get(3);
      database.update(back.formatted(limit.get(1), limit.get(1), further));
      assertTrue(
          SignInClient.location(browser.get(SECURITY)).endsWith("/sign-in.xhtml"), limit.get(0));
      assertEquals(
          limit.get(0), database.one("select end_reason from user_session where id = " + row));
    }
  }

  @Test
  void a_view_state_nobody_knows_is_an_expired_page(Portal portal) throws Exception {
    for (String state : List.of("stateless", "x", "1:2", "-1:-1", ":", "'\"<>", "")) {
      SignInClient browser = new SignInClient(http, portal);
      assertTrue(browser.signIn(OTHER, OTHER + "-2025"));
      for (String page : List.of("account/password.xhtml", "sign-in.xhtml", "index.xhtml")) {
        HttpResponse<String> answer =
            browser.post(page, "password", "submit", Map.of("jakarta.faces.ViewState", state));
        assertEquals(409, answer.statusCode(), page + " with " + state + ": " + answer.body());
        assertTrue(answer.body().contains("Votre session a pris fin"), answer.body());
      }
    }
  }

  @Test
  void the_way_to_the_sign_in_page_carries_the_headers_of_every_answer(Portal portal)
      throws Exception {
    for (String page : List.of("employer/home.xhtml", "admin/home.xhtml", SECURITY)) {
      HttpResponse<String> answer = new SignInClient(http, portal).get(page);
      assertEquals(302, answer.statusCode());
      assertTrue(SignInClient.location(answer).endsWith("/tasrih/sign-in.xhtml"));
      assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
      assertEquals("DENY", header(answer, "X-Frame-Options"));
      assertEquals("no-store", header(answer, "Cache-Control"));
      assertTrue(header(answer, "Content-Security-Policy").contains("frame-ancestors 'none'"));
    }
  }

  @Test
  void a_passkey_that_is_known_is_told_in_words(Portal portal, TestDatabase database)
      throws Exception {
    SignInClient owner = new SignInClient(http, portal);
    assertTrue(owner.signIn(OTHER, OTHER + "-2025"));
    SoftPasskey passkey = new SoftPasskey(portal);
    try {
      assertEquals(302, passkey.make(owner, "Clé").statusCode());
      HttpResponse<String> again = passkey.make(owner, "La même");
      assertEquals(200, again.statusCode());
      assertTrue(again.body().contains("déjà enregistrée"), again.body());
      assertTrue(SignInClient.isIn(passkey.signIn(new SignInClient(http, portal))));
    } finally {
      database.update("delete from passkey where label = 'Clé'");
    }
  }

  private HttpResponse<String> in(SignInClient browser, String login) throws Exception {
    HttpResponse<String> answer =
        http.send(browser.form(login, login + "-2025"), HttpResponse.BodyHandlers.ofString());
    browser.keep(answer);
    assertTrue(SignInClient.isIn(answer), answer.body());
    return answer;
  }

  private static String header(HttpResponse<?> answer, String name) {
    return String.join("|", answer.headers().allValues(name));
  }

  private static String youngest(TestDatabase database) throws Exception {
    return database.one("select max(id) from user_session");
  }
}
