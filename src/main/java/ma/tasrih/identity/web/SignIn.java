package ma.tasrih.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.usecase.CheckPassword;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.platform.RefusalTexts;

/** Behind {@code sign-in.xhtml}. */
@Named
@RequestScoped
public class SignIn {

  @Inject CheckPassword password;
  @Inject SecurityContext security;
  @Inject Language language;
  @Inject CurrentVisit visit;

  private String login;
  private String secret;

  /** Lets the caller in and on to the home page of the role, or says why not. */
  public void enter() throws IOException {
    try {
      establish(password.check(text(login).strip(), text(secret)));
    } catch (Refusal refusal) {
      String text = RefusalTexts.of(refusal, language.getLocale());
      FacesContext.getCurrentInstance()
          .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }
  }

  /** Whoever is signed in already has no business on this page. */
  public void skipWhenSignedIn() throws IOException {
    ExternalContext external = external();
    if (visit.isSignedIn()) {
      external.redirect(external.getRequestContextPath() + visit.getHome());
    }
  }

  private void establish(Actor actor) throws IOException {
    ExternalContext external = external();
    HttpServletRequest request = (HttpServletRequest) external.getRequest();
    AuthenticationStatus status =
        security.authenticate(
            request,
            (HttpServletResponse) external.getResponse(),
            AuthenticationParameters.withParams()
                .credential(new ProvenCaller(actor))
                .newAuthentication(true));
    if (status != AuthenticationStatus.SUCCESS) {
      throw new IllegalStateException("the container refused a proven caller: " + status);
    }
    request.getSession();
    request.changeSessionId(); // an id known before signing in must be worth nothing after
    external.redirect(external.getRequestContextPath() + Home.of(actor.role()));
  }

  private static String text(String typed) {
    return typed == null ? "" : typed;
  }

  private static ExternalContext external() {
    return FacesContext.getCurrentInstance().getExternalContext();
  }

  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login;
  }

  public String getSecret() {
    return secret;
  }

  public void setSecret(String secret) {
    this.secret = secret;
  }
}
