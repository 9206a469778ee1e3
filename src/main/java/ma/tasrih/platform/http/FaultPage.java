package ma.tasrih.platform.http;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import ma.tasrih.platform.RefusalTexts;

/**
 * The page of a fault of ours: an incident number for the person, the fault itself for the log.
 * Written without Faces, since Faces may be what failed.
 */
@WebServlet("/fault")
public class FaultPage extends HttpServlet {

  private static final Logger LOG = Logger.getLogger(FaultPage.class.getName());

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getDispatcherType() != DispatcherType.ERROR) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    String incident = UUID.randomUUID().toString();
    Throwable fault = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    LOG.log(Level.SEVERE, "incident " + incident, fault);
    Locale locale = RefusalTexts.best(Collections.list(request.getLocales()));
    response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    response.setContentType("text/html;charset=UTF-8");
    response.getWriter().write(page(request.getContextPath(), incident, locale));
  }

  private static String page(String context, String incident, Locale locale) {
    String title = RefusalTexts.text("problem.title.500", locale);
    String text = RefusalTexts.text("problem.FAILED", locale).replace("{0}", incident);
    String language = locale.getLanguage();
    return """
        <!DOCTYPE html>
        <html lang="%s" dir="%s"><head><meta charset="UTF-8"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <title>%s · Tasrih</title>
        <link rel="stylesheet" href="%s/jakarta.faces.resource/css/tasrih.css.xhtml"/></head>
        <body><main id="main"><div class="wrap"><h1>%s</h1><p class="lead">%s</p>
        <p><a class="button" href="%s/index.xhtml">Tasrih</a></p></div></main></body></html>
        """
        .formatted(
            language, language.equals("ar") ? "rtl" : "ltr", title, context, title, text, context);
  }
}
