package ma.tasrih.signin.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import ma.tasrih.identity.web.Language;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.platform.RefusalTexts;
import ma.tasrih.signin.domain.SignInRefusal;

/** Says on the page why something was refused. */
@RequestScoped
public class Telling {

  @Inject Language language;

  /** On top of the page; a missing fresh proof is no matter of words and passes on. */
  public void why(Refusal refusal) {
    why(refusal, null);
  }

  /**
   * @param field client id of the field it is about; null for the page as a whole
   */
  public void why(Refusal refusal, String field) {
    if (refusal.code() == SignInRefusal.STEP_UP_NEEDED) {
      throw refusal;
    }
    String text = RefusalTexts.of(refusal, language.getLocale());
    FacesContext.getCurrentInstance()
        .addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
  }
}
