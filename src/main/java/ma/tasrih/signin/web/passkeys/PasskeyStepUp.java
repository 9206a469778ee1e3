package ma.tasrih.signin.web.passkeys;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.usecase.CurrentActor;
import ma.tasrih.signin.domain.Proof;
import ma.tasrih.signin.domain.passkeys.Challenge;
import ma.tasrih.signin.usecase.passkeys.CheckPasskey;
import ma.tasrih.signin.web.Entrance;

/** Behind the passkey button of the page that asks for a fresh proof. */
@Named("passkeyStepUp")
@RequestScoped
public class PasskeyStepUp {

  @Inject CurrentActor currentActor;
  @Inject CheckPasskey check;
  @Inject Ceremony ceremony;
  @Inject Entrance entrance;

  private String answer;

  /** Notes the proof and goes back to the page that asked for it. */
  public void confirm() throws IOException {
    Actor actor = currentActor.require();
    check.check(
        Challenge.Purpose.STEP_UP, actor.userId(), ceremony.take(), answer == null ? "" : answer);
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    HttpServletRequest request = (HttpServletRequest) external.getRequest();
    external.redirect(entrance.proven(request, actor, Proof.PASSKEY));
  }

  /** What the authenticator answered; never shown again. */
  public String getAnswer() {
    return "";
  }

  public void setAnswer(String answer) {
    this.answer = answer;
  }
}
