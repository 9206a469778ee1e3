package ma.tasrih.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ma.tasrih.scenario.Portal;

/** One caller with a session and a token of their own; follows no redirect. */
final class Visitor {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String BOUNDARY = "----one-part-after-another";
  private static final Pattern VIEW_STATE =
      Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");

  private final Portal portal;
  private final Caller caller;
  private HttpClient http;

  Visitor(Portal portal, Caller caller) {
    this.portal = portal;
    this.caller = caller;
    this.http = fresh();
  }

  private static HttpClient fresh() {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
        .build();
  }

  /** Comes in by the page, as people do. */
  void signIn() {
    http = fresh();
    if (caller == Caller.ANONYMOUS) {
      return;
    }
    HttpResponse<String> page = get("sign-in.xhtml");
    Matcher state = VIEW_STATE.matcher(page.body());
    if (!state.find()) {
      throw new IllegalStateException("no form to sign in with: " + page.statusCode());
    }
    HttpResponse<String> answer =
        form(
            "sign-in.xhtml",
            Map.of(
                "signIn",
                "signIn",
                "signIn:login",
                caller.login(),
                "signIn:password",
                caller.login() + "-2025",
                "signIn:submit",
                "x",
                "jakarta.faces.ViewState",
                state.group(1)));
    if (!answer.headers().firstValue("location").orElse("").contains("/home.xhtml")) {
      throw new IllegalStateException(caller + " was not let in: " + answer.statusCode());
    }
  }

  /** As when the session has run out: the browser's cookie is worth nothing. */
  void forgetSession() {
    http = fresh();
  }

  HttpResponse<String> get(String path) {
    return send(request(path).GET().build());
  }

  HttpResponse<String> form(String path, Map<String, String> fields) {
    return form(path, fields, Map.of());
  }

  HttpResponse<String> form(String path, Map<String, String> fields, Map<String, String> headers) {
    HttpRequest.Builder request =
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(query(fields)));
    headers.forEach(request::header);
    return send(request.build());
  }

  /** An empty call of a script of ours. */
  HttpResponse<String> json(String path) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.noBody())
            .build());
  }

  /** A form with a file in the part named {@code file}. */
  HttpResponse<String> multipart(
      String path, Map<String, String> fields, String name, byte[] file) {
    String text =
        fields.entrySet().stream()
            .map(
                field ->
                    "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                        .formatted(BOUNDARY, field.getKey(), field.getValue()))
            .collect(Collectors.joining());
    String before =
        text
            + ("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n"
                    + "Content-Type: application/octet-stream\r\n\r\n")
                .formatted(BOUNDARY, name);
    return send(
        request(path)
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(
                HttpRequest.BodyPublishers.concat(
                    HttpRequest.BodyPublishers.ofString(before),
                    HttpRequest.BodyPublishers.ofByteArray(file),
                    HttpRequest.BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n")))
            .build());
  }

  /** A call of the HTTP interface with the caller's token. */
  HttpResponse<String> api(String method, String path, Map<String, String> headers, byte[] body) {
    return api(method, path, headers, body, "");
  }

  /**
   * The same with another token of theirs.
   *
   * @param which what its text has after the login, such as {@code -narrow}
   */
  HttpResponse<String> api(
      String method, String path, Map<String, String> headers, byte[] body, String which) {
    HttpRequest.Builder request =
        request("api/v1/" + path)
            .method(
                method,
                body.length == 0
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofByteArray(body));
    if (caller != Caller.ANONYMOUS) {
      request.header("Authorization", "Bearer " + caller.login() + which);
    }
    headers.forEach(request::header);
    return send(request.build());
  }

  static String query(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(portal.at(path).toString())).timeout(PATIENCE);
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
