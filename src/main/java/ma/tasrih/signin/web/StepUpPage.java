package ma.tasrih.signin.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Set;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.usecase.CurrentActor;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.signin.domain.Proof;
import ma.tasrih.signin.domain.visit.OpenedSession;
import ma.tasrih.signin.domain.visit.Visitor;
import ma.tasrih.signin.usecase.CheckCodeAgain;
import ma.tasrih.signin.usecase.CheckPasswordAgain;
import ma.tasrih.signin.usecase.SecondFactors;
import ma.tasrih.signin.usecase.session.CurrentSession;

/** Behind {@code step-up.xhtml}: a fresh proof, then back to where it was asked for. */
@Named("stepUp")
@RequestScoped
public class StepUpPage {

  @Inject CurrentActor actor;
  @Inject CurrentSession session;
  @Inject SecondFactors factors;
  @Inject CheckPasswordAgain checkPasswordAgain;
  @Inject CheckCodeAgain checkCodeAgain;
  @Inject Visitors visitors;
  @Inject Entrance entrance;
  @Inject Telling telling;

  private String typed;

  public void confirm() throws IOException {
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    HttpServletRequest request = (HttpServletRequest) external.getRequest();
    Actor who = actor.require();
    try {
      Proof proof = check(who, session.require(), visitors.of(request));
      external.redirect(entrance.proven(request, who, proof));
    } catch (Refusal refusal) {
      telling.why(refusal);
    }
  }

  private Proof check(Actor who, OpenedSession at, Visitor visitor) {
    String text = typed == null ? "" : typed;
    return enrolled().isEmpty()
        ? checkPasswordAgain.check(who, at, text, visitor)
        : checkCodeAgain.check(at, text, visitor);
  }

  private Set<Proof> enrolled() {
    return factors.of(actor.require().userId());
  }

  /** Whoever has no second factor types the password again. */
  public boolean isByPassword() {
    return enrolled().isEmpty();
  }

  /** Whether somebody has this kind of second factor: the name of a {@link Proof}. */
  public boolean has(String kind) {
    return enrolled().contains(Proof.valueOf(kind));
  }

  /** Name of the act the proof is for, a {@code StepUpReason}; empty when there is none. */
  public String getReason() {
    HttpServletRequest request =
        (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
    return StepUpDetour.reason(request.getSession());
  }

  public String getTyped() {
    return null; // what was typed is not shown again
  }

  public void setTyped(String typed) {
    this.typed = typed;
  }
}
