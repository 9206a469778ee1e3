package ma.tasrih.platform.http;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Names and flags of cookies. Behind TLS ({@code tasrih.tls=true}) names begin with {@code
 * __Host-}: a browser then takes such a cookie from this very host and over TLS only. The run
 * profile speaks plain HTTP and uses plain names.
 */
@WebListener
public class PortalCookies implements ServletContextListener {

  private static final String HOST_ONLY = "__Host-";
  private static final String SAME_SITE = "SameSite";
  private static final String SESSION = "tasrih-session";

  /** Sets the name of the session's cookie, before the first request. */
  @Override
  public void contextInitialized(ServletContextEvent start) {
    SessionCookieConfig session = start.getServletContext().getSessionCookieConfig();
    session.setName(name(SESSION));
    session.setPath(path(start.getServletContext().getContextPath()));
    session.setHttpOnly(true);
    session.setSecure(tls());
  }

  /** Whether people reach the portal over TLS, here or at a proxy before it. */
  public static boolean tls() {
    return ConfigProvider.getConfig()
        .getOptionalValue("tasrih.tls", Boolean.class)
        .orElse(Boolean.FALSE);
  }

  /** The full name of a cookie. */
  public static String name(String plain) {
    return tls() ? HOST_ONLY + plain : plain;
  }

  /** What a cookie of this name holds. */
  public static Optional<String> value(HttpServletRequest request, String plain) {
    Cookie[] all = request.getCookies() == null ? new Cookie[0] : request.getCookies();
    String name = name(plain);
    return Arrays.stream(all)
        .filter(cookie -> cookie.getName().equals(name))
        .map(Cookie::getValue)
        .findFirst();
  }

  /**
   * A cookie no script can read.
   *
   * @param sameSite {@code Strict} or {@code Lax}
   */
  public static Cookie make(
      String plain, String value, Duration kept, String sameSite, String contextPath) {
    Cookie cookie = new Cookie(name(plain), value);
    cookie.setPath(path(contextPath));
    cookie.setMaxAge((int) kept.toSeconds());
    cookie.setHttpOnly(true);
    cookie.setSecure(tls());
    cookie.setAttribute(SAME_SITE, sameSite);
    return cookie;
  }

  private static String path(String contextPath) {
    return tls() ? "/" : contextPath + "/";
  }
}
