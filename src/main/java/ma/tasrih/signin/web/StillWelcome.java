package ma.tasrih.signin.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.usecase.CurrentActor;
import ma.tasrih.signin.domain.visit.OpenedSession;
import ma.tasrih.signin.usecase.session.CurrentSession;
import ma.tasrih.signin.usecase.session.WatchSession;
import ma.tasrih.signin.usecase.session.WhyEnded;

/**
 * Stands before the pages of every role. The container lets in whoever signed in once; here whoever
 * was deactivated, given another role, or whose session was ended since then is shown out.
 */
public class StillWelcome extends HttpFilter {

  @Inject private transient CurrentActor actor;
  @Inject private transient CurrentSession current;
  @Inject private transient WatchSession watch;
  @Inject private transient WhyEnded whyEnded;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getUserPrincipal() == null) {
      chain.doFilter(request, response);
      return;
    }
    Optional<OpenedSession> session = session(request.getSession(false));
    if (session.isPresent()) {
      current.become(session.get());
      chain.doFilter(request, response);
      return;
    }
    HttpSession left = request.getSession(false);
    String why = why(left);
    request.logout();
    if (left != null) {
      left.invalidate();
    }
    ShownOut.remember(request, why);
    SignInFirst.ask(request, response);
  }

  private String why(HttpSession held) {
    return key(held).flatMap(whyEnded::of).map(ShownOut::word).orElse(ShownOut.OVER);
  }

  private static Optional<String> key(HttpSession held) {
    return held == null
        ? Optional.empty()
        : Optional.ofNullable((String) held.getAttribute(Entrance.SESSION));
  }

  /** The session, if it lasts and belongs to the user the container has let in. */
  private Optional<OpenedSession> session(HttpSession held) {
    Optional<Actor> user = actor.find();
    if (user.isEmpty()) {
      return Optional.empty();
    }
    return key(held)
        .flatMap(watch::look)
        .filter(session -> session.userId() == user.get().userId());
  }
}
