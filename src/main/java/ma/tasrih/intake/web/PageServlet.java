package ma.tasrih.intake.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.platform.RefusalTexts;

/** A file or a figure fetched by one of these pages, in the language the page names. */
abstract class PageServlet extends HttpServlet {

  /** Answers, or refuses; a missing and a foreign thing are the same "not found". */
  abstract void answer(HttpServletRequest request, HttpServletResponse response) throws IOException;

  @Override
  protected final void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      answer(request, response);
    } catch (Refusal refusal) {
      request.setAttribute("tasrih.refusal.text", RefusalTexts.of(refusal, language(request)));
      response.sendError(
          switch (refusal.code().kind()) {
            case FORBIDDEN -> HttpServletResponse.SC_FORBIDDEN;
            case CONFLICT -> HttpServletResponse.SC_CONFLICT;
            default -> HttpServletResponse.SC_NOT_FOUND;
          });
    }
  }

  static String parameter(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value;
  }

  static Locale language(HttpServletRequest request) {
    return RefusalTexts.best(List.of(Locale.forLanguageTag(parameter(request, "lang"))));
  }

  static void attachment(HttpServletResponse response, String type, String filename) {
    response.setContentType(type);
    response.setHeader("Content-Disposition", "attachment; filename=\"" + filename + "\"");
  }
}
