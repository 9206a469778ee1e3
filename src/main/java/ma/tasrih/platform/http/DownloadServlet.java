package ma.tasrih.platform.http;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.platform.RefusalTexts;
import ma.tasrih.platform.rest.Problems;

/**
 * A document handed out by GET to somebody signed in. What is missing or another's answers 404, as
 * its page does. Nothing is kept by browsers: {@code WebGuard} forbids it.
 */
public abstract class DownloadServlet extends HttpServlet {

  /**
   * So that a small document that fails while it is made becomes an error page, not half a file.
   */
  private static final int HELD_BACK = 256 * 1024;

  /**
   * Writes the document.
   *
   * @throws Refusal before the first byte
   */
  protected abstract void send(HttpServletRequest request, HttpServletResponse response)
      throws IOException;

  @Override
  protected final void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setBufferSize(HELD_BACK);
    try {
      send(request, response);
    } catch (Refusal refusal) {
      request.setAttribute("tasrih.refusal.text", RefusalTexts.of(refusal, language(request)));
      response.sendError(Problems.status(refusal.code().kind()));
    }
  }

  /** A parameter of the address; empty when it is not there. */
  protected static String parameter(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value.strip();
  }

  /** Says what the document is, and that it is to be kept as a file. */
  protected static void attach(HttpServletResponse response, String type, String filename) {
    response.setContentType(type);
    response.setHeader("Content-Disposition", "attachment; filename=\"" + filename + "\"");
  }

  /**
   * A header that keeps the name a person gave: safe ASCII for old programs, the whole of it
   * percent-encoded for all others (RFC 6266).
   */
  public static String attachment(String plain, String full) {
    StringBuilder encoded = new StringBuilder();
    for (byte one : full.getBytes(StandardCharsets.UTF_8)) {
      boolean safe =
          one >= '0' && one <= '9' || one >= 'A' && one <= 'Z' || one >= 'a' && one <= 'z';
      if (safe || one == '-' || one == '_' || one == '.') {
        encoded.append((char) one);
      } else {
        encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(one));
      }
    }
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
  }

  /** {@code ?lang=}, else the language chosen for the pages, else French. */
  protected static Locale language(HttpServletRequest request) {
    List<Locale> wanted = new ArrayList<>();
    wanted.add(Locale.forLanguageTag(parameter(request, "lang")));
    PortalCookies.value(request, "lang").map(Locale::forLanguageTag).ifPresent(wanted::add);
    return RefusalTexts.best(wanted);
  }
}
