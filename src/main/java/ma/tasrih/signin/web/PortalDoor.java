package ma.tasrih.signin.web;

import jakarta.annotation.security.DeclareRoles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serializable;
import java.util.Set;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.platform.http.WebGuard;

/**
 * Tells the container whom {@link Entrance} let in, with the role as the only group, and sends
 * everybody else to sign in first. It knows no passwords. Login and role are kept in the session
 * and told anew at every request: what the container would keep of them itself gets lost now and
 * then when many ask at the same time, and whoever is signed in is then shown out.
 */
@ApplicationScoped
@DeclareRoles({"EMPLOYER", "ACCOUNTANT", "SHIPOWNER", "INSPECTOR", "ADMIN"})
public class PortalDoor implements HttpAuthenticationMechanism {

  private static final String LET_IN = "tasrih.let-in";

  /** Whom a session belongs to. */
  private record LetIn(String login, String role) implements Serializable {}

  /** From now on every request of the session is this caller's. */
  static void keep(HttpSession session, Actor actor) {
    session.setAttribute(LET_IN, new LetIn(actor.login(), actor.role().name()));
  }

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
      throws AuthenticationException {
    if (context.getAuthParameters() != null
        && context.getAuthParameters().getCredential() instanceof ProvenCaller caller) {
      return context.notifyContainerAboutLogin(
          new CallerPrincipal(caller.actor().login()), Set.of(caller.actor().role().name()));
    }
    HttpSession session = request.getSession(false);
    if (session != null && session.getAttribute(LET_IN) instanceof LetIn known) {
      return context.notifyContainerAboutLogin(
          new CallerPrincipal(known.login()), Set.of(known.role()));
    }
    if (!context.isProtected()) {
      return context.doNothing();
    }
    WebGuard.protect(request, response); // no filter will: the container ends the request here
    try {
      SignInFirst.ask(request, response);
    } catch (IOException gone) {
      throw new AuthenticationException(gone);
    }
    return AuthenticationStatus.SEND_CONTINUE;
  }
}
