package ma.tasrih.signin.web.account;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The addresses of these pages, from the context root. */
final class AccountPages {

  static final String SECURITY = "/account/security.xhtml";
  static final String SECOND_FACTOR = "/account/second-factor.xhtml";
  static final String SESSIONS = "/account/sessions.xhtml";

  private AccountPages() {}

  /** Answers a click by the way to a page, which a reload then repeats harmlessly. */
  static void go(String page) {
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    try {
      external.redirect(external.getRequestContextPath() + page);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
