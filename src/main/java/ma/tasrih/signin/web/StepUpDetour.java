package ma.tasrih.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.signin.domain.SignInRefusal;

/** By way of the page that asks for a fresh proof, and back. */
public final class StepUpDetour {

  static final String PAGE = "/step-up.xhtml";
  private static final String REASON = "tasrih.stepUpReason";

  private StepUpDetour() {}

  /**
   * For a file: sends the browser to prove first who it is, and back to the page it came from.
   *
   * @param requirement throws {@link SignInRefusal#STEP_UP_NEEDED} when a proof is needed
   * @return true when the browser was sent away and nothing else is to be answered
   */
  public static boolean taken(
      HttpServletRequest request, HttpServletResponse response, Runnable requirement)
      throws IOException {
    try {
      requirement.run();
      return false;
    } catch (Refusal refusal) {
      if (refusal.code() != SignInRefusal.STEP_UP_NEEDED) {
        throw refusal;
      }
      AskedPage.rememberReferer(request);
      response.sendRedirect(begin(request, refusal));
      return true;
    }
  }

  /** For a page: where to go now; the page itself is come back to. */
  static String from(HttpServletRequest request, Refusal refusal) {
    AskedPage.remember(request);
    return begin(request, refusal);
  }

  /** For what the proof was asked; empty when somebody came by themselves. */
  static String reason(HttpSession session) {
    Object reason = session.getAttribute(REASON);
    return reason == null ? "" : (String) reason;
  }

  private static String begin(HttpServletRequest request, Refusal refusal) {
    String reason = refusal.args().isEmpty() ? "" : refusal.args().get(0);
    request.getSession().setAttribute(REASON, reason);
    return request.getContextPath() + PAGE;
  }
}
