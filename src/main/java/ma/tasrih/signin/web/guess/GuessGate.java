package ma.tasrih.signin.web.guess;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import ma.tasrih.identity.web.Home;
import ma.tasrih.signin.domain.TryKey;
import ma.tasrih.signin.domain.visit.KnownDevice;
import ma.tasrih.signin.domain.visit.Visitor;
import ma.tasrih.signin.usecase.FindDevice;
import ma.tasrih.signin.usecase.Throttle;
import ma.tasrih.signin.web.Visitors;

/**
 * Stands before the sign-in page: a password for a lane that has to wait, or for one that is being
 * looked at already, goes no further than here, where it costs next to nothing. A browser its user
 * is known on has a lane of its own. What brings no field of the password's form, such as a passkey
 * from the same page, is no guess and passes: nobody's guessing may keep a passkey out.
 */
public class GuessGate extends HttpFilter {

  private static final String FORM = "signIn";
  private static final String LOGIN = FORM + ":login";

  @Inject private transient Visitors visitors;
  @Inject private transient Throttle throttle;
  @Inject private transient FindDevice findDevice;
  @Inject private transient GuessCrowd crowd;
  @Inject private transient SlowRefusals refusals;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!request.getMethod().equals("POST")) {
      chain.doFilter(request, response);
      return;
    }
    request.setCharacterEncoding(StandardCharsets.UTF_8.name());
    if (!isGuess(request)) {
      chain.doFilter(request, response);
      return;
    }
    String login =
        Optional.ofNullable(request.getParameter(LOGIN))
            .orElse("")
            .strip()
            .toLowerCase(Locale.ROOT);
    Visitor visitor = visitors.of(request);
    Optional<KnownDevice> device = findDevice.of(login, visitor);
    TryKey lane =
        device.map(known -> TryKey.device(known.id())).orElseGet(() -> TryKey.account(login));
    Duration wait = wait(lane, visitor);
    if (!wait.isZero()) {
      refuse(request, response, "wait=" + (wait.toSeconds() + 1));
    } else if (crowd.enter(lane)) {
      try {
        chain.doFilter(request, response);
      } finally {
        crowd.leave(lane);
      }
    } else {
      refuse(request, response, "busy=true");
    }
  }

  /**
   * Whether anything of the password's form was sent; by any of it Faces could press its button.
   */
  private static boolean isGuess(HttpServletRequest request) {
    return Collections.list(request.getParameterNames()).stream()
        .anyMatch(name -> name.equals(FORM) || name.startsWith(FORM + ":"));
  }

  private void refuse(HttpServletRequest request, HttpServletResponse response, String why) {
    String page = request.getContextPath() + Home.SIGN_IN;
    refusals.refuse(request, response, page + "?" + why);
  }

  private Duration wait(TryKey lane, Visitor visitor) {
    Duration own = throttle.remembered(lane);
    if (lane.lane() == TryKey.Lane.DEVICE) {
      return own;
    }
    Duration network = throttle.remembered(TryKey.network(visitor.network()));
    return own.compareTo(network) > 0 ? own : network;
  }
}
