package ma.tasrih.identity.web.watch;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import ma.tasrih.identity.usecase.CurrentActor;
import ma.tasrih.identity.usecase.watch.CountRefusal;

/** Sees every answer to somebody signed in, and counts those that were "not found" or "no". */
public class NoticeRefusals extends HttpFilter {

  /** Set by whoever tells a refusal on the page itself, where the status says nothing of it. */
  private static final String TOLD = "tasrih.refused";

  @Inject private transient CurrentActor actor;
  @Inject private transient CountRefusal refusals;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    chain.doFilter(request, response);
    String result = result(request, response);
    if (!result.isEmpty()) {
      actor.find().ifPresent(someone -> refusals.count(someone, result));
    }
  }

  private static String result(HttpServletRequest request, HttpServletResponse response) {
    if (response.getStatus() == HttpServletResponse.SC_NOT_FOUND) {
      return "NOT_FOUND";
    }
    boolean forbidden = response.getStatus() == HttpServletResponse.SC_FORBIDDEN;
    return forbidden || request.getAttribute(TOLD) != null ? "FORBIDDEN" : "";
  }
}
