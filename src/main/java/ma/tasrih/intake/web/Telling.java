package ma.tasrih.intake.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.Locale;
import ma.tasrih.intake.domain.IntakeRefusal;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.platform.DisplayTexts;
import ma.tasrih.platform.RefusalTexts;

/** Sentences put on a page. */
public final class Telling {

  private Telling() {}

  /**
   * Says on the page why a file is not taken in.
   *
   * @param field client id of the field the sentence belongs to, null for the page as a whole
   */
  static void refused(Refusal refusal, String field, Locale locale) {
    boolean foreign = refusal.code() == IntakeRefusal.DEPOSIT_NOT_FOUND;
    error(
        foreign ? DisplayTexts.text("upload.notYours", locale) : RefusalTexts.of(refusal, locale),
        field);
  }

  /**
   * Says on the page what is wrong.
   *
   * @param field client id of the field the sentence belongs to, null for the page as a whole
   */
  public static void error(String sentence, String field) {
    FacesContext.getCurrentInstance()
        .addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
  }
}
