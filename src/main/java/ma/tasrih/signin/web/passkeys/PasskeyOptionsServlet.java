package ma.tasrih.signin.web.passkeys;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import ma.tasrih.identity.domain.Actor;
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

  @Inject private transient OfferPasskey offer;
  @Inject private transient StepUp stepUp;
  @Inject private transient Ceremony ceremony;
  @Inject private transient CurrentActor currentActor;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean ours = JSON.equals(request.getContentType()) && request.getSession(false) != null;
    Optional<PasskeyOffer> made = ours ? make(request.getParameter("for")) : Optional.empty();
    if (made.isEmpty()) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    ceremony.begin(made.get().challenge());
    response.setContentType(JSON);
    response.setCharacterEncoding("UTF-8");
    response.getWriter().write(made.get().options());
  }

  private Optional<PasskeyOffer> make(String purpose) {
    Optional<Actor> actor = currentActor.find();
    return switch (purpose == null ? "" : purpose) {
      case "sign-in" -> Optional.of(offer.toSignIn());
      case "register" -> actor.filter(someone -> !stepUp.isNeeded()).map(offer::toRegister);
      case "step-up" -> actor.map(offer::toStepUp);
      default -> Optional.empty();
    };
  }
}
