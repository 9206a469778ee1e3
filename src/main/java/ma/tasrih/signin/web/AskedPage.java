package ma.tasrih.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ma.tasrih.identity.domain.Role;

/**
 * The page somebody wanted when they were asked to sign in, kept in the server's session and never
 * in an address: nobody can send anybody elsewhere by a link. Only pages of this portal are kept,
 * and of a form only what opens it again.
 */
final class AskedPage {

  private static final String KEY = "tasrih.askedPage";
  private static final Pattern VIEW =
      Pattern.compile(
          "/(employer|accountant|shipowner|inspector|admin|account)(/[A-Za-z0-9-]{1,40}){1,3}\\.xhtml");
  private static final Pattern QUERY = Pattern.compile("[A-Za-z0-9=&.,_%+-]{1,400}");
  private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9_-]{1,64}");

  /** Hidden fields by which our forms say what they are about, and the parameter of their page. */
  private static final Map<String, String> OPENS =
      Map.of(
          "period", "period",
          "id", "id",
          "number", "number",
          "reference", "reference",
          "affiliate", "affiliate",
          "actingFor", "affiliate",
          "key", "key",
          "finish:reason", "reason");

  private AskedPage() {}

  /** Keeps the page of this request, when it is one to come back to. */
  static void remember(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    of(request.getMethod(), path, request.getQueryString(), request::getParameter)
        .filter(page -> exists(request, page))
        .ifPresent(page -> request.getSession().setAttribute(KEY, page));
  }

  /** Keeps the page a file was asked from. */
  static void rememberReferer(HttpServletRequest request) {
    String referer = request.getHeader("Referer");
    ofReferer(referer, request.getHeader("Host"), request.getContextPath())
        .filter(page -> exists(request, page))
        .ifPresent(page -> request.getSession().setAttribute(KEY, page));
  }

  /** The page kept, which stays. */
  static Optional<String> peek(HttpSession session) {
    return session == null
        ? Optional.empty()
        : Optional.ofNullable((String) session.getAttribute(KEY));
  }

  /** Keeps a page that was kept in another session. */
  static void keep(HttpSession session, String page) {
    session.setAttribute(KEY, page);
  }

  /** Where to go now, from the context root; the page is forgotten. */
  static Optional<String> take(HttpSession session, Role role) {
    Object kept = session.getAttribute(KEY);
    session.removeAttribute(KEY);
    return Optional.ofNullable((String) kept).filter(page -> isFor(page, role));
  }

  /**
   * The address of a page, from the context root, if it is one to come back to.
   *
   * @param query null when there is none
   * @param field gives the value of a form's field, null when there is none
   */
  static Optional<String> of(
      String method, String path, String query, UnaryOperator<String> field) {
    if (!VIEW.matcher(path).matches()) {
      return Optional.empty();
    }
    boolean posted = method.equals("POST");
    if (!posted && !method.equals("GET")) {
      return Optional.empty();
    }
    String asked = posted ? opening(field) : query;
    boolean plain = asked == null || !QUERY.matcher(asked).matches();
    return Optional.of(plain ? path : path + "?" + asked);
  }

  /** The same for the page a link stood on; only of this very host. */
  static Optional<String> ofReferer(String referer, String host, String contextPath) {
    if (referer == null || host == null) {
      return Optional.empty();
    }
    try {
      URI uri = new URI(referer);
      boolean ours =
          host.equalsIgnoreCase(uri.getRawAuthority())
              && uri.getRawPath() != null
              && uri.getRawPath().startsWith(contextPath + "/");
      return ours
          ? of(
              "GET",
              uri.getRawPath().substring(contextPath.length()),
              uri.getRawQuery(),
              name -> null)
          : Optional.empty();
    } catch (URISyntaxException notAnAddress) {
      return Optional.empty();
    }
  }

  /** Whether the page is in a part of the site the role may enter at all. */
  static boolean isFor(String page, Role role) {
    String part = page.substring(1, page.indexOf('/', 1));
    boolean affiliates =
        part.equals("employer") && !List.of(Role.INSPECTOR, Role.ADMIN).contains(role);
    return affiliates
        || part.equals("account")
        || part.equals(role.name().toLowerCase(Locale.ROOT));
  }

  private static String opening(UnaryOperator<String> field) {
    List<String> parts = new ArrayList<>();
    OPENS.forEach(
        (name, parameter) -> {
          String value = field.apply(name);
          if (value != null && VALUE.matcher(value).matches()) {
            parts.add(parameter + "=" + value);
          }
        });
    return parts.stream().sorted().collect(Collectors.joining("&"));
  }

  private static boolean exists(HttpServletRequest request, String page) {
    int query = page.indexOf('?');
    try {
      return request.getServletContext().getResource(query < 0 ? page : page.substring(0, query))
          != null;
    } catch (MalformedURLException notAPage) {
      return false;
    }
  }
}
