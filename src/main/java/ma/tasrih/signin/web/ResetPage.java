package ma.tasrih.signin.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import ma.tasrih.identity.web.Asked;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.signin.domain.SignInRefusal;
import ma.tasrih.signin.usecase.FindDevice;
import ma.tasrih.signin.usecase.account.ResetPassword;

/**
 * Behind {@code reset-password.xhtml}. The token comes in the part of the address that browsers
 * keep to themselves; the page posts it once, and from then on the session knows its hash.
 */
@Named("resetPassword")
@RequestScoped
public class ResetPage {

  private static final String PAGE = "/reset-password.xhtml";
  private static final String HELD = "tasrih.resetLink";
  private static final int LONGEST = 400;

  @Inject ResetPassword resetPassword;
  @Inject Visitors visitors;
  @Inject Telling telling;

  private String code;
  private String fresh;

  /** Takes the code, or the whole link, typed or put in by the page itself. */
  public void open() throws IOException {
    String typed = code == null ? "" : code.strip();
    String token = typed.substring(typed.indexOf('#') + 1);
    if (token.isEmpty() || token.length() > LONGEST) {
      telling.why(new Refusal(SignInRefusal.RESET_LINK_SPENT));
      return;
    }
    ExternalContext external = external();
    external.getSessionMap().put(HELD, FindDevice.hash(token));
    external.redirect(external.getRequestContextPath() + PAGE);
  }

  public void change() throws IOException {
    ExternalContext external = external();
    try {
      if (!isLinked()) {
        throw new Refusal(SignInRefusal.RESET_LINK_SPENT);
      }
      resetPassword.reset(
          (String) external.getSessionMap().get(HELD),
          fresh == null ? "" : fresh,
          visitors.of((HttpServletRequest) external.getRequest()));
      external.getSessionMap().remove(HELD);
      Asked.go(PAGE + "?done=true");
    } catch (Refusal refusal) {
      telling.why(refusal);
    }
  }

  public boolean isLinked() {
    return external().getSessionMap().containsKey(HELD);
  }

  private static ExternalContext external() {
    return FacesContext.getCurrentInstance().getExternalContext();
  }

  public String getCode() {
    return null; // what was typed is not shown again
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getFresh() {
    return fresh;
  }

  public void setFresh(String fresh) {
    this.fresh = fresh;
  }
}
