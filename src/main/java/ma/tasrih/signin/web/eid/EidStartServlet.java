package ma.tasrih.signin.web.eid;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import ma.tasrih.identity.usecase.CurrentActor;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.signin.usecase.eid.BeginEid;
import ma.tasrih.signin.web.StepUpDetour;

/**
 * {@code GET /e-id/start?for=sign-in|link}: off to the provider. A link of another site must not
 * begin anything, and browsers say where a click comes from.
 */
@WebServlet("/e-id/start")
public class EidStartServlet extends HttpServlet {

  static final String SIGN_IN = "/sign-in.xhtml";
  static final String ACCOUNT = "/account/e-id.xhtml";

  @Inject private transient BeginEid begin;
  @Inject private transient EidVisit visit;
  @Inject private transient CurrentActor currentActor;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String from = request.getHeader("Sec-Fetch-Site");
    if (from != null && !"same-origin".equals(from)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    boolean linking = "link".equals(request.getParameter("for"));
    try {
      AtomicReference<BeginEid.Departure> departure = new AtomicReference<>();
      if (!linking) {
        departure.set(begin.toSignIn());
      } else if (StepUpDetour.taken(
          request, response, () -> departure.set(begin.toLink(currentActor.require())))) {
        return;
      }
      visit.leave(departure.get().request());
      response.sendRedirect(departure.get().address().toString());
    } catch (Refusal refusal) {
      visit.fail(refusal);
      response.sendRedirect(request.getContextPath() + (linking ? ACCOUNT : SIGN_IN));
    }
  }
}
