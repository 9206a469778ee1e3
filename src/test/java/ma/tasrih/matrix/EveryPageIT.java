package ma.tasrih.matrix;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.tasrih.scenario.Portal;
import ma.tasrih.scenario.PortalExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What must hold on every page there is, whoever adds it: headers, scripts, view state, forms. */
@ExtendWith(PortalExtension.class)
class EveryPageIT {

  private static final Pattern VIEW_STATE =
      Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");
  private static final Pattern SCRIPT = Pattern.compile("<script\\b([^>]*)>");
  private static final Pattern HANDLER = Pattern.compile("<[^>]+\\son[a-z]+\\s*=\\s*[\"']");
  private static final Pattern FORM = Pattern.compile("<form id=\"([^\"]+)\"[^>]*method=\"post\"");
  private static final Pattern BLOB = Pattern.compile("rO0AB|H4sI");
  private static final int LONGEST_STATE = 80;

  private static final Map<Caller, Visitor> VISITORS = new EnumMap<>(Caller.class);

  private static Visitor visitor(Caller caller, Portal portal) {
    return VISITORS.computeIfAbsent(
        caller,
        one -> {
          Visitor visitor = new Visitor(portal, one);
          visitor.signIn();
          return visitor;
        });
  }

  /** Who sees a page at all. */
  private static Caller of(String page) {
    if (page.startsWith("employer/") || page.startsWith("account/")) {
      return Caller.OWNER;
    }
    if (page.startsWith("accountant/")) {
      return Caller.ACCOUNTANT;
    }
    if (page.startsWith("inspector/")) {
      return Caller.INSPECTOR;
    }
    return page.startsWith("admin/") ? Caller.ADMIN : Caller.ANONYMOUS;
  }

  @Test
  void headers_scripts_and_view_state_are_as_they_must_be_on_every_page(Portal portal) {
    List<String> wrong = new ArrayList<>();
    for (String page : Routes.pages()) {
      HttpResponse<String> answer = visitor(of(page), portal).get(page);
      headers(page, answer, true, wrong);
      if (answer.statusCode() == 200) {
        content(page, answer.body(), wrong);
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void headers_are_the_same_on_everything_that_is_no_page(Portal portal) {
    Visitor nobody = visitor(Caller.ANONYMOUS, portal);
    Visitor owner = visitor(Caller.OWNER, portal);
    List<String> wrong = new ArrayList<>();
    for (String path :
        List.of(
            "no-such-page.xhtml",
            "health",
            "fault",
            "help/modele-tasrih.csv",
            "no/such/thing",
            "api/v1/rates",
            "api/v1/no-such-call",
            "employer/declarations/receipt.pdf?number=x",
            "resources/css/tasrih.css",
            "WEB-INF/web.xml",
            "admin/home.xhtml")) {
      headers("anonymous " + path, nobody.get(path), path.endsWith(".xhtml"), wrong);
      headers("owner " + path, owner.get(path), path.endsWith(".xhtml"), wrong);
    }
    headers("api", owner.api("GET", "rates", Map.of(), new byte[0]), false, wrong);
    headers("api 404", owner.api("GET", "deposits/x", Map.of(), new byte[0]), false, wrong);
    headers("api 405", owner.api("DELETE", "rates", Map.of(), new byte[0]), false, wrong);
    assertEquals(List.of(), wrong);
  }

  private static void headers(
      String what, HttpResponse<String> answer, boolean page, List<String> wrong) {
    if (answer.statusCode() == 302) {
      return; // made by the server before any filter is asked; it holds an address only
    }
    String policy = String.join(" | ", answer.headers().allValues("Content-Security-Policy"));
    List<String> parts =
        new ArrayList<>(
            List.of(
                "object-src 'none'",
                "base-uri 'none'",
                "frame-ancestors 'none'",
                "form-action 'self'",
                "connect-src 'self'"));
    if (!page) {
      parts.add("script-src 'self'");
    }
    for (String part : parts) {
      if (!policy.contains(part)) {
        wrong.add(what + " " + answer.statusCode() + ": policy without " + part + ": " + policy);
      }
    }
    if (policy.contains("unsafe-eval") || policy.matches(".*script-src[^;|]*unsafe-inline.*")) {
      wrong.add(what + ": policy allows scripts of anybody: " + policy);
    }
    Map<String, String> expected =
        Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin");
    expected.forEach(
        (name, value) -> {
          if (!answer.headers().firstValue(name).orElse("").equals(value)) {
            wrong.add(what + " " + answer.statusCode() + ": without " + name);
          }
        });
    boolean stored = answer.headers().firstValue("Cache-Control").orElse("").contains("no-store");
    if (!stored && !what.contains("resources/")) {
      wrong.add(what + ": may be stored");
    }
    for (String name : List.of("Server", "X-Powered-By")) {
      answer.headers().firstValue(name).ifPresent(v -> wrong.add(what + " tells " + name));
    }
    for (String cookie : answer.headers().allValues("Set-Cookie")) {
      if (!cookie.contains("HttpOnly") || !cookie.contains("SameSite")) {
        wrong.add(what + ": cookie " + cookie.replaceAll("=[^;]*", "=…"));
      }
      if (cookie.contains("Path=/;") && !cookie.startsWith("__Host-")) {
        wrong.add(what + ": cookie for the whole host " + cookie.replaceAll("=[^;]*", "=…"));
      }
    }
  }

  private static void content(String page, String body, List<String> wrong) {
    for (MatchResult script : SCRIPT.matcher(body).results().toList()) {
      if (!script.group(1).contains("nonce=") && !script.group(1).contains("type=\"application/")) {
        wrong.add(page + ": a script without the page's nonce: " + script.group());
      }
    }
    HANDLER.matcher(body).results().forEach(found -> wrong.add(page + ": " + found.group()));
    for (MatchResult state : VIEW_STATE.matcher(body).results().toList()) {
      if (state.group(1).length() > LONGEST_STATE || state.group(1).equals("stateless")) {
        wrong.add(page + ": view state is no key of one kept on the server: " + state.group(1));
      }
    }
    if (BLOB.matcher(body).find()) {
      wrong.add(page + ": a serialised object");
    }
    if (body.contains("jfwid=") || body.contains("jsessionid=")) {
      wrong.add(page + ": an address that carries the session or the window");
    }
  }

  /** Whatever another site makes a browser send, or somebody sends by hand, does nothing. */
  @Test
  void no_form_of_any_page_acts_without_its_own_token_or_for_another_site(Portal portal)
      throws SQLException {
    List<String> wrong = new ArrayList<>();
    int forms = 0;
    Routes.pages().forEach(page -> visitor(of(page), portal)); // to sign in leaves its rows
    Fingerprint before = Fingerprint.of(portal.database());
    for (String page : Routes.pages()) {
      Visitor visitor = visitor(of(page), portal);
      HttpResponse<String> shown = visitor.get(page);
      Matcher state = VIEW_STATE.matcher(shown.body());
      if (shown.statusCode() != 200 || !state.find()) {
        continue;
      }
      for (MatchResult form : FORM.matcher(shown.body()).results().toList()) {
        if (!form.group(1).equals("leave")) {
          forms++;
          attack(page, form.group(1), state.group(1), visitor, wrong);
        }
      }
    }
    List<String> changed = Fingerprint.of(portal.database()).changedSince(before);
    int tried = forms;
    assertAll(
        () -> assertEquals(List.of(), wrong),
        () -> assertEquals(List.of(), changed),
        () -> assertTrue(tried >= 10, "forms tried: " + tried));
  }

  /** Without scripts: the component library's settings name the exceptions of Faces. */
  private static String bare(HttpResponse<String> answer) {
    return answer.body().replaceAll("(?s)<script.*?</script>", "");
  }

  private static void attack(
      String page, String form, String state, Visitor visitor, List<String> wrong) {
    Map<String, String> fields = new HashMap<>();
    fields.put(form, form);
    fields.put(form + ":submit", "x");
    fields.put(form + ":stop", "x");
    fields.put(form + ":save", "x");
    for (Map<String, String> foreign :
        List.of(
            Map.of("Sec-Fetch-Site", "cross-site"),
            Map.of("Sec-Fetch-Site", "same-site"),
            Map.of("Origin", "https://elsewhere.example"),
            Map.of("Origin", "null"))) {
      Map<String, String> whole = new HashMap<>(fields);
      whole.put("jakarta.faces.ViewState", state);
      int status = visitor.form(page, whole, foreign).statusCode();
      if (status != 403) {
        wrong.add(page + " " + form + " answers " + status + " to " + foreign);
      }
    }
    for (String forged : List.of("", "stateless", state + "1", "-1:-1", "a:b", "rO0ABXNyAA==")) {
      Map<String, String> whole = new HashMap<>(fields);
      if (!forged.isEmpty()) {
        whole.put("jakarta.faces.ViewState", forged);
      }
      HttpResponse<String> answer = visitor.form(page, whole);
      boolean sentOn = answer.headers().firstValue("location").isPresent();
      // The framework refuses a state that claims there is none as a fault; that may stay.
      boolean fault = answer.statusCode() >= 500 && !forged.equals("stateless");
      if (sentOn || fault || bare(answer).contains("Exception")) {
        wrong.add(page + " " + form + " with view state " + forged + ": " + answer.statusCode());
      }
    }
  }

  @Test
  void the_view_state_of_one_session_is_worth_nothing_in_another(Portal portal)
      throws SQLException {
    String page = visitor(Caller.OWNER, portal).get("employer/intake/upload.xhtml").body();
    Matcher state = VIEW_STATE.matcher(page);
    assertTrue(state.find());
    Visitor thief = new Visitor(portal, Caller.OWNER);
    thief.signIn();
    Fingerprint before = Fingerprint.of(portal.database());
    HttpResponse<String> answer =
        thief.form(
            "employer/intake/upload.xhtml",
            Map.of(
                "upload", "upload", "upload:nil", "x", "jakarta.faces.ViewState", state.group(1)));
    assertFalse(answer.headers().firstValue("location").isPresent(), "it was taken for its own");
    assertEquals(List.of(), Fingerprint.of(portal.database()).changedSince(before));
  }
}
