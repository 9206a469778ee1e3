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
import java.util.Optional;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.User;
import ma.tasrih.identity.domain.Users;
import ma.tasrih.identity.web.Home;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.signin.domain.Proof;
import ma.tasrih.signin.usecase.CheckCode;
import ma.tasrih.signin.usecase.SecondFactors;

/** Behind {@code sign-in-code.xhtml}: the second step, for whoever has passed the first. */
@Named("signInCode")
@RequestScoped
public class SecondStep {

  static final String PAGE = "/sign-in-code.xhtml";

  @Inject CheckCode codes;
  @Inject SecondFactors factors;
  @Inject Users users;
  @Inject Visitors visitors;
  @Inject Entrance entrance;
  @Inject Telling telling;
  @Inject Clock clock;

  private String code;

  /** Whoever has not passed the first step, or too long ago, begins there. */
  public void open() throws IOException {
    if (half().isEmpty()) {
      begin();
    }
  }

  public void enter() throws IOException {
    Optional<HalfProven> half = half();
    if (half.isEmpty()) {
      begin();
      return;
    }
    long userId = half.get().userId();
    try {
      Proof proof = codes.check(userId, code == null ? "" : code, visitors.of(request()));
      Optional<Actor> actor = users.byId(userId).filter(User::active).map(User::asActor);
      if (actor.isEmpty()) {
        begin();
        return;
      }
      entrance.letIn(actor.get(), EnumSet.of(Proof.PASSWORD, proof));
    } catch (Refusal refusal) {
      telling.why(refusal);
    }
  }

  /** Whether somebody has this kind of second factor: the name of a {@link Proof}. */
  public boolean has(String kind) {
    return half()
        .map(half -> factors.of(half.userId()).contains(Proof.valueOf(kind)))
        .orElse(false);
  }

  private Optional<HalfProven> half() {
    return HalfProven.of(request().getSession(false), clock.instant());
  }

  private static void begin() throws IOException {
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    external.redirect(external.getRequestContextPath() + Home.SIGN_IN);
  }

  private static HttpServletRequest request() {
    return (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
  }

  public String getCode() {
    return null; // what was typed is not shown again
  }

  public void setCode(String code) {
    this.code = code;
  }
}
