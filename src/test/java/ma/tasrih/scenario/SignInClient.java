package ma.tasrih.scenario;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser reduced to what signing in takes: cookies, a form, no scripts. */
final class SignInClient {

  private static final Pattern STATE =
      Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\"");
  private static final String DEVICE = "tasrih-device";

  private final HttpClient http;
  private final Portal portal;
  private final Map<String, String> cookies = new TreeMap<>();
  private String state = "";

  SignInClient(HttpClient http, Portal portal) {
    this.http = http;
    this.portal = portal;
  }

  /** Opens the sign-in page. */
  void open() throws IOException, InterruptedException {
    HttpResponse<String> page =
        http.send(
            request(portal.at("sign-in.xhtml")).GET().build(),
            HttpResponse.BodyHandlers.ofString());
    keep(page);
    Matcher found = STATE.matcher(page.body());
    if (page.statusCode() != 200 || !found.find()) {
      throw new IOException("no sign-in page: " + page.statusCode());
    }
    state = found.group(1);
  }

  /** Opens the page and sends the form; true when that let somebody in. */
  boolean signIn(String login, String password) throws IOException, InterruptedException {
    open();
    HttpResponse<String> answer =
        http.send(form(login, password), HttpResponse.BodyHandlers.ofString());
    keep(answer);
    return isIn(answer);
  }

  /** The form, to be sent as often as one likes. */
  HttpRequest form(String login, String password) {
    Map<String, String> fields =
        Map.of(
            "signIn", "signIn",
            "signIn:login", login,
            "signIn:password", password,
            "signIn:submit", "x",
            "jakarta.faces.ViewState", state);
    String body =
        fields.entrySet().stream()
            .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return request(portal.at("sign-in.xhtml"))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(body))
        .build();
  }

  static boolean isIn(HttpResponse<?> answer) {
    return answer.headers().firstValue("Location").orElse("").contains("/home.xhtml");
  }

  /** Forgets the session, as a browser that was closed; the device cookie stays. */
  void close() {
    cookies.keySet().retainAll(java.util.Set.of(DEVICE));
  }

  boolean isKnownDevice() {
    return cookies.containsKey(DEVICE);
  }

  private HttpRequest.Builder request(URI address) {
    HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(60));
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(e -> e.getKey() + "=" + e.getValue())
              .collect(Collectors.joining("; ")));
    }
    return request;
  }

  private void keep(HttpResponse<?> answer) {
    for (String set : answer.headers().allValues("Set-Cookie")) {
      String[] pair = set.substring(0, (set + ";").indexOf(';')).split("=", 2);
      cookies.put(pair[0], pair[1]);
    }
  }
}
