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
 * First before everything: security headers, no request that another site set off, and nothing but
 * a POST that could be a form sent back. Error pages pass here as well, since the server makes some
 * before any filter is asked.
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
      refuse(response, HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    if (!Methods.isServed(request.getMethod(), pathOf(request))) {
      response.setHeader("Allow", Methods.ALLOWED);
      refuse(response, HttpServletResponse.SC_METHOD_NOT_ALLOWED);
      return;
    }
    chain.doFilter(
        Methods.isSending(request.getMethod()) ? request : new AskingRequest(request), response);
  }

  /** No error page: Faces would take the form that was sent for one of its own. */
  private static void refuse(HttpServletResponse response, int status) throws IOException {
    response.setStatus(status);
    response.setContentType("text/plain;charset=UTF-8");
    response.getWriter().write(Integer.toString(status));
  }

  private static String pathOf(HttpServletRequest request) {
    return request.getRequestURI().substring(request.getContextPath().length());
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
