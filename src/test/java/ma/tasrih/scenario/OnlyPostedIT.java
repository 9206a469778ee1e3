package ma.tasrih.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Nothing but a POST sends a form; what is posted is checked; a public page outlives its session.
 */
@ExtendWith({PortalExtension.class, BrowserExtension.class})
class OnlyPostedIT {

  private static final Pattern STATE =
      Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\"");
  private static final String PEOPLE = "employer/identity/people.xhtml";

  private final HttpClient http = HttpClient.newHttpClient();

  private HttpResponse<String> send(HttpRequest.Builder request, String cookie) throws Exception {
    if (!cookie.isEmpty()) {
      request.header("Cookie", cookie);
    }
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static String fields(String state, String login) {
    return Map.of(
            "signIn", "signIn",
            "signIn:login", login,
            "signIn:password", "demo-employer-2025",
            "signIn:submit", "x",
            "jakarta.faces.ViewState", state)
        .entrySet()
        .stream()
        .map(
            e ->
                URLEncoder.encode(e.getKey(), StandardCharsets.UTF_8)
                    + "="
                    + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private static String state(HttpResponse<String> page) {
    Matcher found = STATE.matcher(page.body());
    assertTrue(found.find(), page.body());
    return found.group(1);
  }

  private static String cookie(HttpResponse<String> page) {
    return page.headers().allValues("Set-Cookie").stream()
        .map(set -> set.substring(0, (set + ";").indexOf(';')))
        .filter(pair -> pair.startsWith("tasrih-session="))
        .findFirst()
        .orElse("");
  }

  @Test
  void a_form_in_an_address_does_nothing(Portal portal) throws Exception {
    URI page = portal.at("sign-in.xhtml");
    HttpResponse<String> opened = send(HttpRequest.newBuilder(page), "");
    String session = cookie(opened);
    URI form = URI.create(page + "?" + fields(state(opened), "demo-employer"));
    for (String method : List.of("GET", "HEAD")) {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(form).method(method, HttpRequest.BodyPublishers.noBody());
      HttpResponse<String> answer = send(request, session);
      assertEquals(200, answer.statusCode(), method);
      assertFalse(answer.headers().firstValue("Location").isPresent(), method);
    }
    HttpRequest.Builder closed = HttpRequest.newBuilder(portal.at("account/security.xhtml"));
    String where = send(closed, session).headers().firstValue("Location").orElse("");
    assertTrue(where.endsWith("/sign-in.xhtml"), "the address let somebody in: " + where);
    for (String method : List.of("PUT", "DELETE", "OPTIONS", "PATCH", "PROPFIND")) {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(form).method(method, HttpRequest.BodyPublishers.noBody());
      HttpResponse<String> answer = send(request, session);
      assertEquals(405, answer.statusCode(), method);
      assertEquals("GET, HEAD, POST", answer.headers().firstValue("Allow").orElse(""), method);
    }
  }

  @Test
  void error_pages_are_html_whatever_is_accepted(Portal portal) throws Exception {
    HttpRequest.Builder nowhere =
        HttpRequest.newBuilder(portal.at("nowhere.xhtml")).header("Accept", "*/*");
    String type = send(nowhere, "").headers().firstValue("Content-Type").orElse("");
    assertTrue(type.startsWith("text/html"), type);
  }

  @Test
  void a_sign_in_page_left_open_signs_in_when_its_session_is_gone(Portal portal) throws Exception {
    URI page = portal.at("sign-in.xhtml");
    String state = state(send(HttpRequest.newBuilder(page), ""));
    HttpRequest.Builder form =
        HttpRequest.newBuilder(page)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(fields(state, "Demo-Employer")));
    HttpResponse<String> answer = send(form, "");
    assertTrue(
        answer.headers().firstValue("Location").orElse("").contains("/home.xhtml"),
        answer.statusCode() + " " + answer.body());
  }

  @Test
  void a_right_nobody_may_have_is_refused_in_words(Portal portal, Page boss) {
    SignedIn.as("demo-employer", portal, boss);
    boss.navigate(portal.at(PEOPLE).toString());
    boss.evaluate(
        "document.querySelector('select[name=\"right-demo-employer\"] option').value = 'ZZZ'");
    boss.locator("select[name='right-demo-employer']").selectOption("ZZZ");
    boss.locator("button[name=change][value='demo-employer']").click();
    boss.locator("#errors li").first().waitFor();
    assertTrue(boss.locator("#errors").innerText().contains("Ce droit"));
    assertTrue(boss.title().startsWith("Erreur"), boss.title());
  }

  @Test
  void a_session_ended_elsewhere_says_so_once(Portal portal, Page one, Page two) {
    SignedIn.as("demo-employer-2", portal, one);
    SignedIn.as("demo-employer-2", portal, two);
    two.navigate(portal.at("account/sessions.xhtml").toString());
    two.locator("[id='sessions:others']").click();
    two.waitForLoadState();
    one.navigate(portal.at("employer/home.xhtml").toString());
    assertTrue(one.locator("#shownOut").innerText().contains("autre navigateur"));
    one.reload();
    assertEquals(0, one.locator("#shownOut").count());
  }

  @Test
  void what_an_address_claims_was_not_done(Portal portal, Page page) {
    SignedIn.as("demo-employer", portal, page);
    page.navigate(portal.at("account/security.xhtml?done=password").toString());
    assertEquals(0, page.locator(".notice.ok").count());
  }

  @Test
  void one_person_has_one_open_invitation(Portal portal, Page boss) {
    SignedIn.as("demo-employer", portal, boss);
    for (int click = 0; click < 2; click++) {
      boss.navigate(portal.at(PEOPLE).toString());
      boss.locator("[id='invite:invitee']").fill("Double Clic Essai");
      boss.locator("[id='invite:send']").click();
      boss.locator("#invitationLink").waitFor();
    }
    assertEquals(1, boss.locator("#invited tbody tr:has-text('Double Clic Essai')").count());
    boss.locator("#invited tr:has-text('Double Clic Essai') button[name=revoke]").click();
  }
}
