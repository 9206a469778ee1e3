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

/** A browser reduced to what forms take: cookies and view state, no scripts, no redirects. */
final class SignInClient {

  private static final Pattern STATE =
      Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\"");
  private static final String DEVICE = "tasrih-device";
  private static final String SESSION = "tasrih-session";

  private final HttpClient http;
  private final Portal portal;
  private final Map<String, String> cookies = new TreeMap<>();
  private String state = "";
  private String page = "";

  SignInClient(HttpClient http, Portal portal) {
    this.http = http;
    this.portal = portal;
  }

  /** Opens the sign-in page. */
  void open() throws IOException, InterruptedException {
    HttpResponse<String> page = get("sign-in.xhtml");
    if (page.statusCode() != 200 || !STATE.matcher(page.body()).find()) {
      throw new IOException("no sign-in page: " + page.statusCode());
    }
  }

  /** Opens a page, told from the context root or whole; its forms can be sent from then on. */
  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(request(portal.at(path)).GET());
  }

  /** The page opened or answered last. */
  String page() {
    return page;
  }

  /** The view state of the page opened last. */
  String state() {
    return state;
  }

  /** Goes back to a page opened before. */
  void backTo(String stateOfPage) {
    state = stateOfPage;
  }

  /** Sends a form of the page opened last: its own id, its button, its fields. */
  HttpResponse<String> post(String path, String form, String button, Map<String, String> fields)
      throws IOException, InterruptedException {
    Map<String, String> all = new TreeMap<>(fields);
    all.put(form, form);
    all.put(form + ":" + button, "x");
    all.putIfAbsent("jakarta.faces.ViewState", state);
    return send(posted(path, all));
  }

  /** An empty call of a script of ours. */
  HttpResponse<String> json(String path) throws IOException, InterruptedException {
    return send(
        request(portal.at(path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString("{}")));
  }

  /** Another window of the same browser. */
  SignInClient window() {
    SignInClient window = new SignInClient(http, portal);
    window.cookies.putAll(cookies);
    return window;
  }

  /** The key of the server's session, empty when there is none. */
  String session() {
    return cookies.getOrDefault(SESSION, "");
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    keep(answer);
    page = answer.body();
    Matcher found = STATE.matcher(page);
    if (found.find()) {
      state = found.group(1);
    }
    return answer;
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
    return posted("sign-in.xhtml", fields).build();
  }

  private HttpRequest.Builder posted(String path, Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return request(portal.at(path))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(body));
  }

  static boolean isIn(HttpResponse<?> answer) {
    return location(answer).contains("/home.xhtml");
  }

  /** Where an answer sends the browser; empty when it is a page. */
  static String location(HttpResponse<?> answer) {
    return answer.headers().firstValue("Location").orElse("");
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

  /** Takes the cookies of an answer. */
  void keep(HttpResponse<?> answer) {
    for (String set : answer.headers().allValues("Set-Cookie")) {
      String[] pair = set.substring(0, (set + ";").indexOf(';')).split("=", 2);
      cookies.put(pair[0], pair[1]);
    }
  }
}
