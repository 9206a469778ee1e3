package ma.tasrih.signin.web.passkeys;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Set;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.web.Language;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.platform.RefusalTexts;
import ma.tasrih.signin.domain.Proof;
import ma.tasrih.signin.domain.passkeys.Challenge;
import ma.tasrih.signin.usecase.passkeys.CheckPasskey;
import ma.tasrih.signin.web.Entrance;

/** Behind the passkey button of the sign-in page. */
@Named("passkeySignIn")
@RequestScoped
public class PasskeySignIn {

  @Inject CheckPasskey check;
  @Inject Ceremony ceremony;
  @Inject Entrance entrance;
  @Inject Language language;

  private String answer;

  /** Lets the owner of the passkey in, or says in one sentence that it did not work. */
  public void enter() throws IOException {
    try {
      Actor actor =
          check.check(
              Challenge.Purpose.SIGN_IN,
              Challenge.ANYBODY,
              ceremony.take(),
              answer == null ? "" : answer);
      entrance.letIn(actor, Set.of(Proof.PASSKEY));
    } catch (Refusal refusal) {
      String text = RefusalTexts.of(refusal, language.getLocale());
      FacesContext.getCurrentInstance()
          .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }
  }

  /** What the authenticator answered; never shown again. */
  public String getAnswer() {
    return "";
  }

  public void setAnswer(String answer) {
    this.answer = answer;
  }
}
