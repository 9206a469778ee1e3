package ma.tasrih.platform.http;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * First before everything: security headers, and no request that another site set off. Error pages
 * pass here as well, since the server makes some before any filter is asked.
 */
public class WebGuard extends HttpFilter {

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    protect(request, response);
    if (request.getDispatcherType() == DispatcherType.ERROR) {
      if (hasExpired(request)) {
        response.setStatus(HttpServletResponse.SC_CONFLICT);
      }
      chain.doFilter(new ErrorRequest(request), response);
      return;
    }
    if (CrossSite.isForeign(
        request.getMethod(),
        request.getHeader("Sec-Fetch-Site"),
        request.getHeader("Origin"),
        request.getHeader("Host"))) {
      // No error page: Faces would take the other site's form for one of its own.
      response.setStatus(HttpServletResponse.SC_FORBIDDEN);
      response.setContentType("text/plain;charset=UTF-8");
      response.getWriter().write("403");
      return;
    }
    chain.doFilter(request, response);
  }

  /** Sets the security headers; for answers the server asks for before any filter. */
  public static void protect(HttpServletRequest request, HttpServletResponse response) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    SecurityHeaders.of(path, request.isSecure() || PortalCookies.tls())
        .forEach(response::setHeader);
  }

  /** Nothing failed: a page was sent back that is no longer kept. */
  private static boolean hasExpired(HttpServletRequest request) {
    Object failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    return failure != null && failure.getClass().getSimpleName().equals("ViewExpiredException");
  }
}
