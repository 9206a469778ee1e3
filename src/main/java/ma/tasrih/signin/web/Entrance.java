package ma.tasrih.signin.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Set;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.web.Home;
import ma.tasrih.signin.domain.Proof;
import ma.tasrih.signin.usecase.ProveAgain;
import ma.tasrih.signin.usecase.session.CurrentSession;
import ma.tasrih.signin.usecase.session.OpenSession;
import ma.tasrih.signin.usecase.session.WatchSession;

/** The only way in, whatever somebody signs in with. Comes after every proof was checked. */
@ApplicationScoped
public class Entrance {

  /** Where the server's session holds the key of ours. */
  static final String SESSION = "tasrih.session";

  @Inject SecurityContext security;
  @Inject OpenSession openSession;
  @Inject WatchSession watch;
  @Inject Visitors visitors;
  @Inject CurrentSession current;
  @Inject ProveAgain proveAgain;
  @Inject SessionBefore before;

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
   * From a servlet: lets somebody in. Whoever was in by this session until now is out, and what
   * their session held is gone.
   *
   * @return where the browser is to go next, with the context root; sending it there is the
   *     caller's part
   */
  public String letIn(
      HttpServletRequest request, HttpServletResponse response, Actor actor, Set<Proof> proofs) {
    if (proofs.isEmpty()) {
      throw new IllegalArgumentException("nobody comes in without a proof");
    }
    endBefore(request);
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
    HttpSession session = request.getSession();
    request.changeSessionId(); // an id known before signing in must be worth nothing after
    HalfProven.forget(session);
    OpenSession.Begun begun = openSession.open(actor, proofs, visitors.of(request));
    session.setAttribute(SESSION, begun.key());
    PortalDoor.keep(session, actor);
    session.setMaxInactiveInterval(watch.idleSeconds());
    begun.newDevice().ifPresent(token -> response.addCookie(visitors.remembering(request, token)));
    return next(request, actor);
  }

  /**
   * Within a session: notes a fresh proof, checked before, and gives the session a new id.
   *
   * @return where the browser is to go next, with the context root: the page that asked for it
   */
  public String proven(HttpServletRequest request, Actor actor, Proof proof) {
    proveAgain.note(actor, current.require(), proof, StepUpDetour.reason(request.getSession()));
    request.changeSessionId();
    return next(request, actor);
  }

  private void endBefore(HttpServletRequest request) {
    try {
      before.endForNext(request);
    } catch (ServletException container) {
      throw new IllegalStateException("the container kept a caller in", container);
    }
  }

  private static String next(HttpServletRequest request, Actor actor) {
    return request.getContextPath()
        + AskedPage.take(request.getSession(), actor.role()).orElseGet(() -> Home.of(actor.role()));
  }
}
