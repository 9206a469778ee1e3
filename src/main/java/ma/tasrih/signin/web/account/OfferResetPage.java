package ma.tasrih.signin.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import ma.tasrih.identity.usecase.CurrentActor;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.platform.PublicAddress;
import ma.tasrih.signin.usecase.account.OfferReset;
import ma.tasrih.signin.web.Telling;

/** Behind {@code admin/signin/reset.xhtml}. The link is shown by the answer to the click alone. */
@Named("signinReset")
@RequestScoped
public class OfferResetPage {

  /** What follows the # never leaves the browser. */
  private static final String PAGE = "reset-password.xhtml#";

  @Inject CurrentActor actor;
  @Inject OfferReset offerReset;
  @Inject Telling telling;
  @Inject PublicAddress address;

  private String login;
  private String link = "";

  /** Begins with the user whose page the administrator came from. */
  @PostConstruct
  void open() {
    login =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterMap()
            .get("login");
  }

  public void offer() {
    try {
      String token =
          offerReset.offer(
              actor.require(), login == null ? "" : login.strip().toLowerCase(Locale.ROOT));
      link = address.base() + PAGE + token;
    } catch (Refusal refusal) {
      telling.why(refusal, "reset:login");
    }
  }

  public long getHours() {
    return OfferReset.LIFE.toHours();
  }

  /** Empty until one was made. */
  public String getLink() {
    return link;
  }

  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login;
  }
}
