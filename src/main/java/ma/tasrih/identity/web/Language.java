package ma.tasrih.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ma.tasrih.platform.RefusalTexts;
import ma.tasrih.platform.http.PortalCookies;

/**
 * The language of the pages: {@code ?lang=} of this request, else the cookie of an earlier choice,
 * else the first one the browser asks for, else French. A choice is kept in the cookie alone, so it
 * outlives the session and needs none.
 */
@Named
@RequestScoped
public class Language {

  private static final String NAME = "lang";
  private static final List<String> KNOWN = List.of("fr", "ar", "en");
  private static final Duration KEPT = Duration.ofDays(365);

  private String code;

  @PostConstruct
  void choose() {
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    String asked = external.getRequestParameterMap().get(NAME);
    Cookie cookie = (Cookie) external.getRequestCookieMap().get(PortalCookies.name(NAME));
    if (asked != null && KNOWN.contains(asked)) {
      code = asked;
      keep(external);
    } else if (cookie != null && KNOWN.contains(cookie.getValue())) {
      code = cookie.getValue();
    } else {
      code = readable(external);
    }
  }

  /** The first of our languages the browser says its user reads; French when it says nothing. */
  private static String readable(ExternalContext external) {
    return external.getRequestHeaderMap().get("Accept-Language") == null
        ? KNOWN.get(0)
        : RefusalTexts.best(locales(external)).getLanguage();
  }

  private static List<Locale> locales(ExternalContext external) {
    List<Locale> locales = new ArrayList<>();
    external.getRequestLocales().forEachRemaining(locales::add);
    return locales;
  }

  private void keep(ExternalContext external) {
    Cookie cookie = PortalCookies.make(NAME, code, KEPT, "Lax", external.getRequestContextPath());
    ((HttpServletResponse) external.getResponse()).addCookie(cookie);
  }

  public Locale getLocale() {
    return Locale.forLanguageTag(code);
  }

  /** {@code fr}, {@code ar} or {@code en}. */
  public String getCode() {
    return code;
  }

  /** Writing direction, {@code ltr} or {@code rtl}. */
  public String getDir() {
    return "ar".equals(code) ? "rtl" : "ltr";
  }

  /** All languages, the default first. */
  public List<String> getKnown() {
    return KNOWN;
  }
}
