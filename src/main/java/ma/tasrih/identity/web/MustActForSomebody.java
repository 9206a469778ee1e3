package ma.tasrih.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import ma.tasrih.kernel.Refusal;

/**
 * Stands before the pages of one affiliate: whoever has several and has not chosen chooses first.
 */
public class MustActForSomebody extends HttpFilter {

  @Inject private transient ActingAffiliate acting;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean choosing = request.getRequestURI().endsWith(ActingAffiliate.CHOOSE);
    if (choosing || request.getUserPrincipal() == null || isChosen(request)) {
      chain.doFilter(request, response);
    } else {
      acting.lose();
      response.sendRedirect(request.getContextPath() + acting.getWhereToChoose());
    }
  }

  /** Whoever comes back after a session's end chooses by the page they had before them. */
  private boolean isChosen(HttpServletRequest request) {
    if (acting.current().isPresent()) {
      return true;
    }
    String asked = request.getParameter("affiliate");
    if (asked == null || !request.getMethod().equals("GET")) {
      return false;
    }
    try {
      acting.choose(asked);
      return true;
    } catch (Refusal notTheirs) {
      return false;
    }
  }
}
