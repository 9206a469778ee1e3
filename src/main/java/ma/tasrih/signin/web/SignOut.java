package ma.tasrih.signin.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import ma.tasrih.identity.web.Home;

/** Going out, by a button (a POST) in the head of every page: {@code #{signOut.leave}}. */
@Named
@RequestScoped
public class SignOut {

  @Inject SessionBefore before;

  public void leave() throws IOException, ServletException {
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    before.end((HttpServletRequest) external.getRequest());
    external.invalidateSession();
    external.redirect(external.getRequestContextPath() + Home.SIGN_IN);
  }
}
