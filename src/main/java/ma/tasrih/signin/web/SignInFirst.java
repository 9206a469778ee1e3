package ma.tasrih.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import ma.tasrih.identity.web.Home;

/**
 * What somebody gets who is not, or no longer, signed in: a page leads to the sign-in page and
 * back; a script is told so in words it can show.
 */
final class SignInFirst {

  private SignInFirst() {}

  static void ask(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid()) {
      ShownOut.remember(request, ShownOut.OVER);
    }
    AskedPage.remember(request);
    if (isPage(request.getHeader("Faces-Request"), request.getHeader("Sec-Fetch-Mode"))) {
      response.sendRedirect(request.getContextPath() + Home.SIGN_IN);
      return;
    }
    response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    response.setContentType("text/plain");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.getWriter().write(request.getContextPath() + Home.SIGN_IN);
  }

  /** Whether the answer will be a page of its own, and not text for a script. */
  static boolean isPage(String facesRequest, String fetchMode) {
    return facesRequest == null && (fetchMode == null || fetchMode.equals("navigate"));
  }
}
