package ma.tasrih.platform.http;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** First before everything: security headers, and no request that another site set off. */
public class WebGuard extends HttpFilter {

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    // An error is another page at the same address: it takes that page's policy, and is sent to
    // all.
    boolean error = request.getDispatcherType() == DispatcherType.ERROR;
    String path = request.getRequestURI().substring(request.getContextPath().length());
    SecurityHeaders.of(path, request.isSecure() || PortalCookies.tls())
        .forEach(response::setHeader);
    if (!error
        && CrossSite.isForeign(
            request.getMethod(),
            request.getHeader("Sec-Fetch-Site"),
            request.getHeader("Origin"),
            request.getHeader("Host"))) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    chain.doFilter(request, response);
  }
}
