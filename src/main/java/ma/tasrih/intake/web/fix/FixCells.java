package ma.tasrih.intake.web.fix;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.usecase.CurrentActor;
import ma.tasrih.intake.usecase.fix.EditCells;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.platform.DisplayTexts;
import ma.tasrih.platform.RefusalTexts;
import ma.tasrih.platform.http.PortalCookies;
import ma.tasrih.platform.rest.Problems;

/**
 * Keeps cells as they are typed: {@code id} of the deposit, {@code cell.*} with what shall stand
 * there, {@code was.*} with what stood there when it was shown, {@code key} of the call. Answers
 * one sentence: that they are kept, or why not. No page is drawn, so that typing costs as little as
 * it can and outlives the state of the page.
 */
@WebServlet("/employer/intake/fix-cells")
public class FixCells extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient CurrentActor currentActor;
  @Inject private transient EditCells editCells;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Locale locale = language(request);
    response.setContentType("text/plain;charset=UTF-8");
    try {
      Actor actor = currentActor.require();
      List<EditCells.Edit> edits =
          FixLine.typed(name -> request.getParameter(name), request.getParameterMap().keySet());
      editCells.edit(actor, text(request, "id"), edits, text(request, "key"));
      response.getWriter().write(DisplayTexts.text("fix.kept", locale));
    } catch (Refusal refusal) {
      response.setStatus(Problems.status(refusal.code().kind()));
      response.getWriter().write(RefusalTexts.of(refusal, locale));
    }
  }

  private static Locale language(HttpServletRequest request) {
    return RefusalTexts.best(
        PortalCookies.value(request, "lang").map(Locale::forLanguageTag).stream().toList());
  }

  private static String text(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value;
  }
}
