package ma.tasrih.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.platform.PageAddress;

/**
 * Keeps an employer's page about one affiliate. The affiliate acted for belongs to the session, so
 * another tab may have changed it: what a page shows and what it would write to can differ.
 */
@RequestScoped
public class SameAffiliate {

  static final String PAGES = "/employer/";
  static final String ASKING = "/employer/other.xhtml";

  @Inject private ActingAffiliate acting;

  /**
   * Before another affiliate's document is shown on an employer's page: asks whom to act for. A
   * page of another part of the site shows it as it is.
   *
   * @return whether somebody is being asked instead; nothing else must be shown then
   */
  public boolean asks(AffiliateNumber shown) {
    boolean elsewhere = !viewId().startsWith(PAGES);
    if (elsewhere || shown.digits().equals(acting.getNumber())) {
      return false;
    }
    ask(shown.digits(), "");
    return true;
  }

  /** What was sent is for an affiliate no longer acted for: nothing is done with it. */
  void refuse(String affiliate) {
    ask(affiliate, "&lost=true");
  }

  private static void ask(String affiliate, String more) {
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    String query = PageAddress.query((HttpServletRequest) external.getRequest());
    String back = viewId() + (query.isEmpty() ? "" : "?" + query);
    try {
      external.redirect(
          external.getRequestContextPath()
              + ASKING
              + "?affiliate="
              + affiliate
              + more
              + "&back="
              + URLEncoder.encode(back, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String viewId() {
    return FacesContext.getCurrentInstance().getViewRoot().getViewId();
  }
}
