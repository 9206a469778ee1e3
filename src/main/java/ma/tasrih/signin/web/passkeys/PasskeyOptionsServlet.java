package ma.tasrih.signin.web.passkeys;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import ma.tasrih.identity.usecase.CurrentActor;
import ma.tasrih.signin.domain.passkeys.PasskeyOffer;
import ma.tasrih.signin.usecase.StepUp;
import ma.tasrih.signin.usecase.passkeys.OfferPasskey;

/**
 * {@code POST /passkey-options?for=sign-in|register|step-up}: options for the browser's
 * authenticators, as JSON, and a challenge in the session. {@code WebGuard} has refused other sites
 * before; asking for JSON besides keeps plain forms of theirs out, and a session must be there
 * already, which only our pages begin.
 */
@WebServlet("/passkey-options")
public class PasskeyOptionsServlet extends HttpServlet {

  private static final String JSON = "application/json";
  private static final String SIGN_IN = "sign-in";
  private static final String REGISTER = "register";
  private static final Set<String> PURPOSES = Set.of(SIGN_IN, REGISTER, "step-up");

  @Inject private transient OfferPasskey offer;
  @Inject private transient StepUp stepUp;
  @Inject private transient Ceremony ceremony;
  @Inject private transient CurrentActor currentActor;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String purpose = String.valueOf(request.getParameter("for"));
    int problem = problem(request, purpose);
    if (problem != HttpServletResponse.SC_OK) {
      response.setStatus(problem);
      response.setContentType("text/plain;charset=UTF-8");
      response.getWriter().write(String.valueOf(problem));
      return;
    }
    PasskeyOffer made = make(purpose);
    ceremony.begin(made.challenge());
    response.setContentType(JSON);
    response.setCharacterEncoding("UTF-8");
    response.getWriter().write(made.options());
  }

  /** The status that says why nothing is offered: 403 asks for a fresh proof. */
  private int problem(HttpServletRequest request, String purpose) {
    if (!PURPOSES.contains(purpose)) {
      return HttpServletResponse.SC_BAD_REQUEST;
    }
    if (!JSON.equals(request.getContentType())) {
      return HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE;
    }
    boolean signsIn = purpose.equals(SIGN_IN);
    if (request.getSession(false) == null || !signsIn && currentActor.find().isEmpty()) {
      return HttpServletResponse.SC_UNAUTHORIZED;
    }
    return purpose.equals(REGISTER) && stepUp.isNeeded()
        ? HttpServletResponse.SC_FORBIDDEN
        : HttpServletResponse.SC_OK;
  }

  private PasskeyOffer make(String purpose) {
    return switch (purpose) {
      case SIGN_IN -> offer.toSignIn();
      case REGISTER -> offer.toRegister(currentActor.require());
      default -> offer.toStepUp(currentActor.require());
    };
  }
}
