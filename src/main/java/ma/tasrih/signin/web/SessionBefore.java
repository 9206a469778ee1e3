package ma.tasrih.signin.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import ma.tasrih.identity.domain.User;
import ma.tasrih.identity.domain.Users;
import ma.tasrih.signin.usecase.session.LeaveSession;
import ma.tasrih.signin.usecase.session.WatchSession;

/**
 * What somebody signed in leaves behind when they go, or when somebody else signs in over their
 * open session: nothing. Secrets of the one must not show to the other.
 */
@ApplicationScoped
public class SessionBefore {

  @Inject WatchSession watch;
  @Inject LeaveSession leaveSession;
  @Inject Users users;

  /** Ends the session of whoever is signed in here, if anybody; a visit of nobody goes on. */
  void end(HttpServletRequest request) throws ServletException {
    HttpSession held = request.getSession(false);
    if (held == null || held.getAttribute(Entrance.SESSION) == null) {
      return;
    }
    watch
        .look((String) held.getAttribute(Entrance.SESSION))
        .ifPresent(
            session ->
                users
                    .byId(session.userId())
                    .map(User::asActor)
                    .ifPresent(who -> leaveSession.leave(who, session)));
    request.logout();
    // The container may have ended it with the caller.
    Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
  }

  /** The same for whoever signs in next: only the page they asked for is carried over. */
  void endForNext(HttpServletRequest request) throws ServletException {
    Optional<String> asked = AskedPage.peek(request.getSession(false));
    end(request);
    asked.ifPresent(page -> AskedPage.keep(request.getSession(), page));
  }
}
