package ma.tasrih.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import ma.tasrih.signin.domain.visit.Sessions;

/**
 * Why somebody was shown out, kept in the new session of their browser until the sign-in page has
 * told it once. What is told concerns the session whose key the browser held, and nothing else.
 */
final class ShownOut {

  /** Ended before its time, from another browser. */
  static final String ELSEWHERE = "elsewhere";

  /** The password is another one by now. */
  static final String PASSWORD = "password";

  /** Over, for whatever reason. */
  static final String OVER = "over";

  private static final String KEY = "tasrih.shownOut";

  private ShownOut() {}

  /** Keeps the reason; one known already is more precise and stays. */
  static void remember(HttpServletRequest request, String why) {
    HttpSession session = request.getSession();
    if (session.getAttribute(KEY) == null) {
      session.setAttribute(KEY, why);
    }
  }

  /** The reason, once; empty when there is none. */
  static String take(HttpSession session) {
    Object why = session == null ? null : session.getAttribute(KEY);
    if (why == null) {
      return "";
    }
    session.removeAttribute(KEY);
    return why.toString();
  }

  static String word(Sessions.End end) {
    return switch (end) {
      case ENDED -> ELSEWHERE;
      case PASSWORD -> PASSWORD;
      case LEFT, IDLE, OLD, CLOSED -> OVER;
    };
  }
}
