package ma.tasrih.signin.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.EnumSet;
import ma.tasrih.identity.web.CurrentVisit;
import ma.tasrih.identity.web.Language;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.platform.RefusalTexts;
import ma.tasrih.signin.domain.Proof;
import ma.tasrih.signin.usecase.CheckPassword;

/** Behind {@code sign-in.xhtml}. */
@Named
@RequestScoped
public class SignIn {

  @Inject CheckPassword password;
  @Inject Entrance entrance;
  @Inject Language language;
  @Inject CurrentVisit visit;

  private String login;
  private String secret;

  /** Lets the caller in and on to the home page of the role, or says why not. */
  public void enter() throws IOException {
    try {
      entrance.letIn(password.check(text(login).strip(), text(secret)), EnumSet.of(Proof.PASSWORD));
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
