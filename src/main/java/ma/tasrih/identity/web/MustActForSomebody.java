package ma.tasrih.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

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
    if (choosing || request.getUserPrincipal() == null || acting.current().isPresent()) {
      chain.doFilter(request, response);
    } else {
      acting.lose();
      response.sendRedirect(request.getContextPath() + acting.getWhereToChoose());
    }
  }
}
