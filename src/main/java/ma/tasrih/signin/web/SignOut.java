package ma.tasrih.signin.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import ma.tasrih.identity.usecase.CurrentActor;
import ma.tasrih.identity.web.Home;
import ma.tasrih.signin.usecase.session.LeaveSession;
import ma.tasrih.signin.usecase.session.WatchSession;

/** Going out, by a button (a POST) in the head of every page: {@code #{signOut.leave}}. */
@Named
@RequestScoped
public class SignOut {

  @Inject CurrentActor actor;
  @Inject WatchSession watch;
  @Inject LeaveSession leaveSession;

  public void leave() throws IOException, ServletException {
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    HttpServletRequest request = (HttpServletRequest) external.getRequest();
    actor
        .find()
        .ifPresent(
            who ->
                key(request.getSession(false))
                    .flatMap(watch::look)
                    .ifPresent(session -> leaveSession.leave(who, session)));
    request.logout();
    external.invalidateSession();
    external.redirect(external.getRequestContextPath() + Home.SIGN_IN);
  }

  private static Optional<String> key(HttpSession session) {
    return session == null
        ? Optional.empty()
        : Optional.ofNullable((String) session.getAttribute(Entrance.SESSION));
  }
}
