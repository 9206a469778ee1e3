package ma.tasrih.platform.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.kernel.RefusalCode;
import ma.tasrih.platform.RefusalTexts;

/**
 * Answers that say no: {@code application/problem+json} (RFC 9457) with {@code status}, {@code
 * title}, {@code detail} and {@code code}, in the language asked for.
 */
@ApplicationScoped
public class Problems {

  public static final String MEDIA_TYPE = "application/problem+json";

  /** A use case's refusal; the kind gives the status. */
  public Response of(Refusal refusal, List<Locale> readable) {
    Locale locale = RefusalTexts.best(readable);
    int status = status(refusal.code().kind());
    String detail = RefusalTexts.of(refusal, locale);
    return answer(status, refusal.code().name(), detail, locale, Json.createObjectBuilder());
  }

  /** A plain HTTP status, such as 401 or 405. */
  public Response of(Response.StatusType status, List<Locale> readable) {
    Locale locale = RefusalTexts.best(readable);
    String code = code(status.getStatusCode());
    String detail = RefusalTexts.text("problem." + code, locale);
    return answer(status.getStatusCode(), code, detail, locale, Json.createObjectBuilder());
  }

  /**
   * A fault of ours.
   *
   * @param incident what the log knows it by
   */
  public Response ofFault(String incident, List<Locale> readable) {
    Locale locale = RefusalTexts.best(readable);
    String detail = RefusalTexts.text("problem.FAILED", locale).replace("{0}", incident);
    JsonObjectBuilder more = Json.createObjectBuilder().add("incident", incident);
    return answer(500, "FAILED", detail, locale, more);
  }

  /** The HTTP status of a kind of refusal. */
  public static int status(RefusalCode.Kind kind) {
    return switch (kind) {
      case MALFORMED -> 400;
      case FORBIDDEN -> 403;
      case NOT_FOUND -> 404;
      case CONFLICT -> 409;
      case TOO_LARGE -> 413;
      case UNSUPPORTED -> 415;
      case UNPROCESSABLE -> 422;
    };
  }

  static String code(int status) {
    return switch (status) {
      case 400 -> "MALFORMED";
      case 401 -> "UNAUTHENTICATED";
      case 403 -> "FORBIDDEN";
      case 404 -> "NOT_FOUND";
      case 405 -> "METHOD_NOT_ALLOWED";
      case 406 -> "NOT_ACCEPTABLE";
      case 413 -> "TOO_LARGE";
      case 415 -> "UNSUPPORTED";
      default -> "REFUSED";
    };
  }

  private static Response answer(
      int status, String code, String detail, Locale locale, JsonObjectBuilder body) {
    String title = RefusalTexts.text("problem.title." + status, locale);
    body.add("status", status).add("title", title).add("detail", detail).add("code", code);
    return Response.status(status)
        .type(MEDIA_TYPE + ";charset=UTF-8")
        .header(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage())
        .entity(body.build().toString())
        .build();
  }
}
