package ma.tasrih.signin.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Locale;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.web.CurrentVisit;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.signin.domain.Proof;
import ma.tasrih.signin.domain.SignInRefusal;
import ma.tasrih.signin.usecase.CheckPassword;
import ma.tasrih.signin.usecase.SecondFactors;

/** Behind {@code sign-in.xhtml}: the first step, and the only one for whoever has no second. */
@Named
@RequestScoped
public class SignIn {

  private static final String WAIT = "wait";
  private static final String BUSY = "busy";

  @Inject CheckPassword password;
  @Inject SecondFactors factors;
  @Inject Visitors visitors;
  @Inject Entrance entrance;
  @Inject Telling telling;
  @Inject CurrentVisit visit;
  @Inject Clock clock;

  private String login;
  private String secret;
  private String shownOut = "";

  /** Lets the caller in, or on to the second step, or says why not. */
  public void enter() throws IOException {
    ExternalContext external = external();
    HttpServletRequest request = (HttpServletRequest) external.getRequest();
    try {
      Actor actor =
          password.check(
              text(login).strip().toLowerCase(Locale.ROOT), text(secret), visitors.of(request));
      if (factors.of(actor.userId()).isEmpty()) {
        entrance.letIn(actor, EnumSet.of(Proof.PASSWORD));
        return;
      }
      HalfProven.remember(request.getSession(), actor.userId(), clock.instant());
      request.changeSessionId();
      external.redirect(external.getRequestContextPath() + SecondStep.PAGE);
    } catch (Refusal refusal) {
      telling.why(refusal);
    }
  }

  /** Whoever is signed in already has no business here; whoever has to wait is told how long. */
  public void open() throws IOException {
    ExternalContext external = external();
    if (visit.isSignedIn()) {
      external.redirect(external.getRequestContextPath() + visit.getHome());
      return;
    }
    shownOut = ShownOut.take(((HttpServletRequest) external.getRequest()).getSession(false));
    String wait = text(external.getRequestParameterMap().get(WAIT));
    if (wait.matches("\\d{1,2}")) {
      telling.why(new Refusal(SignInRefusal.SIGN_IN_TOO_SOON, wait));
    } else if (external.getRequestParameterMap().containsKey(BUSY)) {
      telling.why(new Refusal(SignInRefusal.SIGN_IN_BUSY));
    }
  }

  private static String text(String typed) {
    return typed == null ? "" : typed;
  }

  private static ExternalContext external() {
    return FacesContext.getCurrentInstance().getExternalContext();
  }

  /** Why the session before is over: {@code elsewhere}, {@code password}, {@code over}, or "". */
  public String getShownOut() {
    return shownOut;
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
