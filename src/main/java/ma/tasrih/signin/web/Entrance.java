package ma.tasrih.signin.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.web.Home;
import ma.tasrih.signin.domain.Proof;

/** The only way in, whatever somebody signs in with. Comes after every proof was checked. */
@ApplicationScoped
public class Entrance {

  @Inject SecurityContext security;

  /** From a page: lets somebody in and sends the browser on to where they wanted to go. */
  public void letIn(Actor actor, Set<Proof> proofs) throws IOException {
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    external.redirect(
        letIn(
            (HttpServletRequest) external.getRequest(),
            (HttpServletResponse) external.getResponse(),
            actor,
            proofs));
  }

  /**
   * From a servlet: lets somebody in.
   *
   * @return where the browser is to go next, with the context root; sending it there is the
   *     caller's part
   */
  public String letIn(
      HttpServletRequest request, HttpServletResponse response, Actor actor, Set<Proof> proofs) {
    if (proofs.isEmpty()) {
      throw new IllegalArgumentException("nobody comes in without a proof");
    }
    AuthenticationStatus status =
        security.authenticate(
            request,
            response,
            AuthenticationParameters.withParams()
                .credential(new ProvenCaller(actor))
                .newAuthentication(true));
    if (status != AuthenticationStatus.SUCCESS) {
      throw new IllegalStateException("the container refused a proven caller: " + status);
    }
    request.getSession();
    request.changeSessionId(); // an id known before signing in must be worth nothing after
    return request.getContextPath() + Home.of(actor.role());
  }
}
