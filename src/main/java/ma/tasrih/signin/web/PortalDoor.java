package ma.tasrih.signin.web;

import jakarta.annotation.security.DeclareRoles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.AutoApplySession;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import ma.tasrih.platform.http.WebGuard;

/**
 * Tells the container whom {@link Entrance} let in, with the role as the only group, and sends
 * everybody else to sign in first. It knows no passwords.
 */
@ApplicationScoped
@AutoApplySession
@DeclareRoles({"EMPLOYER", "ACCOUNTANT", "SHIPOWNER", "INSPECTOR", "ADMIN"})
public class PortalDoor implements HttpAuthenticationMechanism {

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
      throws AuthenticationException {
    if (context.getAuthParameters() != null
        && context.getAuthParameters().getCredential() instanceof ProvenCaller caller) {
      return context.notifyContainerAboutLogin(
          new CallerPrincipal(caller.actor().login()), Set.of(caller.actor().role().name()));
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
