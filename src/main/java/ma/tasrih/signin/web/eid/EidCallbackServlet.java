package ma.tasrih.signin.web.eid;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.usecase.CurrentActor;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.signin.domain.Proof;
import ma.tasrih.signin.domain.eid.EidRequest;
import ma.tasrih.signin.usecase.eid.EidReturn;
import ma.tasrih.signin.usecase.eid.LinkEid;
import ma.tasrih.signin.usecase.eid.SignInByEid;
import ma.tasrih.signin.web.Entrance;

/** {@code GET /e-id/callback?state=&code=}: back from the provider. */
@WebServlet("/e-id/callback")
public class EidCallbackServlet extends HttpServlet {

  private static final int LONGEST = 2048;

  @Inject private transient SignInByEid signInByEid;
  @Inject private transient LinkEid linkEid;
  @Inject private transient EidVisit visit;
  @Inject private transient CurrentActor currentActor;
  @Inject private transient Entrance entrance;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    EidReturn back =
        new EidReturn(
            parameter(request, "state"), parameter(request, "code"), parameter(request, "error"));
    Optional<EidRequest> asked = visit.comeBack();
    boolean linking =
        asked.map(EidRequest::purpose).filter(EidRequest.Purpose.LINK::equals).isPresent();
    String next = request.getContextPath();
    try {
      if (linking) {
        linkEid.link(currentActor.require(), asked, back);
        next += EidStartServlet.ACCOUNT;
      } else {
        Actor actor = signInByEid.signIn(asked, back);
        next = entrance.letIn(request, response, actor, Set.of(Proof.E_ID));
      }
    } catch (Refusal refusal) {
      visit.fail(refusal);
      next += linking ? EidStartServlet.ACCOUNT : EidStartServlet.SIGN_IN;
    }
    response.sendRedirect(next);
  }

  private static String parameter(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value == null || value.length() > LONGEST ? "" : value;
  }
}
