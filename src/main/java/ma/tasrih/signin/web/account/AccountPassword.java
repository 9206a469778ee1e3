package ma.tasrih.signin.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import ma.tasrih.identity.usecase.CurrentActor;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.signin.domain.PasswordRules;
import ma.tasrih.signin.usecase.account.ChangePassword;
import ma.tasrih.signin.usecase.session.CurrentSession;
import ma.tasrih.signin.web.Telling;
import ma.tasrih.signin.web.Visitors;

/** Behind {@code account/password.xhtml}. */
@Named("accountPassword")
@RequestScoped
public class AccountPassword {

  @Inject CurrentActor actor;
  @Inject CurrentSession session;
  @Inject ChangePassword changePassword;
  @Inject Visitors visitors;
  @Inject Telling telling;

  private String old;
  private String fresh;

  public void change() {
    HttpServletRequest request =
        (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
    try {
      changePassword.change(
          actor.require(), session.require(), text(old), text(fresh), visitors.of(request));
      AccountPages.go(AccountPages.SECURITY + "?done=password");
    } catch (Refusal refusal) {
      boolean aboutNew = refusal.code().name().startsWith("PASSWORD_");
      telling.why(refusal, aboutNew ? "password:fresh" : "password:old");
    }
  }

  private static String text(String typed) {
    return typed == null ? "" : typed;
  }

  public int getShortest() {
    return PasswordRules.SHORTEST;
  }

  public String getOld() {
    return old;
  }

  public void setOld(String old) {
    this.old = old;
  }

  public String getFresh() {
    return fresh;
  }

  public void setFresh(String fresh) {
    this.fresh = fresh;
  }
}
