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
import ma.tasrih.signin.usecase.account.ResetPassword;

/**
 * Behind {@code reset-password.xhtml?link=}. The link is taken out of the address at once, so that
 * it is in no history and no referer.
 */
@Named("resetPassword")
@RequestScoped
public class ResetPage {

  private static final String PAGE = "/reset-password.xhtml";
  private static final String LINK = "link";
  private static final String HELD = "tasrih.resetLink";
  private static final int LONGEST = 128;

  @Inject ResetPassword resetPassword;
  @Inject Visitors visitors;
  @Inject Telling telling;

  private String fresh;

  public void open() throws IOException {
    ExternalContext external = external();
    String link = external.getRequestParameterMap().get(LINK);
    if (link != null && link.length() <= LONGEST) {
      external.getSessionMap().put(HELD, link);
      external.redirect(external.getRequestContextPath() + PAGE);
    }
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

  public String getFresh() {
    return fresh;
  }

  public void setFresh(String fresh) {
    this.fresh = fresh;
  }
}
