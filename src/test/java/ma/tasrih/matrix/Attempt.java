package ma.tasrih.matrix;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.kernel.RefusalCode;
import ma.tasrih.platform.DisplayTexts;
import ma.tasrih.platform.RefusalTexts;

/**
 * One cell tried: what came out, in the words of the matrix or, where there are none, in its own.
 *
 * @param outcome name of an {@link Expectation}, or something else that was expected by nobody
 * @param shown everything the caller was shown
 * @param ofBean whether that is what a bean holds, past the page that would have refused
 */
record Attempt(String outcome, String shown, boolean ofBean) {

  private static final int LONGEST = 300;
  private static final Pattern COUNT = Pattern.compile("name=\"rows\"[^>]*value=\"([^\"]*)\"");

  /** What a row says about its trial, rather than to the portal. */
  private static final List<String> ABOUT = List.of("passes", "shows", "before", "of");

  /**
   * Tries a row as somebody, with the ids of the owner's documents.
   *
   * @param may whether something new is made for them to succeed with
   */
  static Attempt of(Matrix.Row row, Visitor visitor, Victim victim, boolean may) {
    Map<String, String> with = new LinkedHashMap<>();
    row.with().forEach((name, value) -> with.put(victim.fill(name), victim.fill(value, may)));
    with.replaceAll((name, value) -> value.equals("{count}") ? rows(visitor) : value);
    String before = with.get("before");
    if (before != null) {
      ofAction(before, Map.of(), visitor, victim);
    }
    ABOUT.forEach(with::remove);
    String route = row.route().name();
    if (with.containsKey("method")) {
      with.remove("method");
      return ofPage(route, visitor.json(address(route, with)));
    }
    return switch (row.route().kind()) {
      case PAGE, SERVLET -> ofPage(route, visitor.get(address(route, with)));
      case API -> ofCall(route, with, visitor, victim);
      case ACTION -> ofAction(route, with, visitor, victim);
      case USECASE -> {
        with.put("usecase", route);
        yield ofAction(route, with, visitor, victim);
      }
    };
  }

  /** How many lines the caller's own form of the month has; a change says so. */
  private static String rows(Visitor visitor) {
    Matcher count = COUNT.matcher(visitor.get("employer/intake/form.xhtml?period=2025-06").body());
    return count.find() ? count.group(1) : "0";
  }

  private static String address(String path, Map<String, String> with) {
    return with.isEmpty() ? path : path + "?" + Visitor.query(with);
  }

  /** Whether a row says that this, too, only comes of having been let through. */
  boolean isPast(Matrix.Row row) {
    return outcome.equals("OK") || says(row);
  }

  /** Whether it came out as the row says it comes out for everybody. */
  boolean says(Matrix.Row row) {
    String codes = row.with().getOrDefault("passes", "");
    return !codes.isEmpty() && outcome.contains(codes);
  }

  private static Attempt ofPage(String asked, HttpResponse<String> answer) {
    String to = answer.headers().firstValue("location").orElse("");
    String outcome =
        switch (answer.statusCode()) {
          case 200 -> "OK";
          case 301, 302, 303 -> sentTo(asked, to);
          default -> status(answer.statusCode());
        };
    return new Attempt(outcome, answer.body(), false);
  }

  private static String sentTo(String asked, String location) {
    if (location.contains("/sign-in.xhtml")) {
      return "SIGN_IN";
    }
    boolean chooses =
        location.contains("/employer/acting.xhtml") || location.contains("/accountant/home.xhtml");
    if (asked.startsWith("employer/") && chooses) {
      return "CHOOSE";
    }
    return location.contains("/home.xhtml") ? "HOME" : "sent to " + location;
  }

  private static String status(int status) {
    return switch (status) {
      case 200, 201, 202, 204 -> "OK";
      case 401 -> "SIGN_IN";
      case 403 -> "FORBIDDEN";
      case 404 -> "NOT_FOUND";
      default -> "HTTP " + status;
    };
  }

  private static Attempt ofCall(
      String call, Map<String, String> with, Visitor visitor, Victim victim) {
    String method = call.substring(0, call.indexOf(' '));
    String path = call.substring(call.indexOf(' ') + 1);
    Map<String, String> query = new LinkedHashMap<>();
    for (Map.Entry<String, String> pair : with.entrySet()) {
      String place = "{" + pair.getKey() + "}";
      if (path.contains(place)) {
        path = path.replace(place, pair.getValue());
      } else if (!List.of("body", "file").contains(pair.getKey())) {
        query.put(pair.getKey(), pair.getValue());
      }
    }
    String token = with.containsKey("token") ? "-" + query.remove("token") : "";
    byte[] body =
        with.containsKey("file")
            ? victim.file(with.get("file"))
            : with.getOrDefault("body", "").getBytes(java.nio.charset.StandardCharsets.UTF_8);
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Idempotency-Key", UUID.randomUUID().toString());
    headers.put("Content-Type", with.containsKey("file") ? "text/plain" : "application/json");
    HttpResponse<String> answer = visitor.api(method, address(path, query), headers, body, token);
    String outcome = status(answer.statusCode());
    return new Attempt(
        outcome.startsWith("HTTP") ? outcome + " " + cut(answer.body()) : outcome,
        answer.body(),
        false);
  }

  private static Attempt ofAction(
      String action, Map<String, String> with, Visitor visitor, Victim victim) {
    Map<String, String> fields = new LinkedHashMap<>(with);
    fields.putIfAbsent("call", action);
    fields.put("jakarta.faces.ViewState", "x"); // makes it a postback to whoever asks
    String file = fields.remove("file");
    HttpResponse<String> answer =
        file == null
            ? visitor.form("matrix-probe", fields)
            : visitor.multipart("matrix-probe", fields, file, victim.file(file));
    String[] parts = answer.body().split("\nSHOWN\n", 2);
    String shown = parts.length == 1 ? answer.body() : parts[1];
    return new Attempt(told(parts[0].split("\n", -1), answer.statusCode()), shown, true);
  }

  private static String told(String[] told, int status) {
    if (told[0].equals("REFUSED")) {
      return refused(told[1], told[2]);
    }
    if (!told[0].equals("DONE")) {
      return cut(status + " " + String.join(" ", told));
    }
    if (told[1].startsWith("error ")) {
      return status(Integer.parseInt(told[1].substring("error ".length())));
    }
    return Arrays.stream(told)
        .skip(2)
        .filter(text -> !text.isBlank())
        .findFirst()
        .map(Attempt::said)
        .orElse(went(told[1]));
  }

  /** Where an action that was let through sends the browser; to prove oneself is not through. */
  private static String went(String location) {
    boolean away = location.contains("sign-in.xhtml") || location.contains("step-up.xhtml");
    return away ? "sent to " + location : "OK";
  }

  private static String refused(String kind, String code) {
    if (code.equals("NOT_SIGNED_IN")) {
      return "SIGN_IN";
    }
    return List.of("NOT_FOUND", "FORBIDDEN").contains(kind) ? kind : kind + " " + code;
  }

  /** A sentence on the page that is one of our refusals because of who asks. */
  private static String said(String text) {
    if (text.equals(DisplayTexts.text("upload.notYours", Locale.FRENCH))) {
      return "NOT_FOUND";
    }
    Optional<RefusalCode> code =
        Refusals.ALL.stream()
            .filter(one -> RefusalTexts.of(new Refusal(one), Locale.FRENCH).equals(text))
            .findFirst();
    return code.map(one -> refused(one.kind().name(), one.name())).orElse("said: " + cut(text));
  }

  private static String cut(String text) {
    return text.substring(0, Math.min(LONGEST, text.length()));
  }
}
