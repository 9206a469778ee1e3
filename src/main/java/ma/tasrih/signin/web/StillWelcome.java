package ma.tasrih.signin.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import ma.tasrih.identity.usecase.CurrentActor;
import ma.tasrih.identity.web.Home;

/**
 * Stands before the pages of every role. The container lets in whoever signed in once; here whoever
 * was deactivated or given another role since then is shown out.
 */
public class StillWelcome extends HttpFilter {

  @Inject private transient CurrentActor actor;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getUserPrincipal() == null || actor.find().isPresent()) {
      chain.doFilter(request, response);
      return;
    }
    request.logout();
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    response.sendRedirect(request.getContextPath() + Home.SIGN_IN);
  }
}
