package ma.tasrih.signin.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import ma.tasrih.identity.web.Home;
import ma.tasrih.signin.domain.TryKey;
import ma.tasrih.signin.domain.visit.KnownDevice;
import ma.tasrih.signin.domain.visit.Visitor;
import ma.tasrih.signin.usecase.FindDevice;
import ma.tasrih.signin.usecase.Throttle;

/**
 * Stands before the sign-in page: a password for a lane that has to wait goes no further than here,
 * where it costs next to nothing. A browser its user is known on has a lane of its own.
 */
public class GuessGate extends HttpFilter {

  private static final String LOGIN = "signIn:login";

  @Inject private transient Visitors visitors;
  @Inject private transient Throttle throttle;
  @Inject private transient FindDevice findDevice;
  @Inject private transient SlowRefusals refusals;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Duration wait = request.getMethod().equals("POST") ? wait(request) : Duration.ZERO;
    if (wait.isZero()) {
      chain.doFilter(request, response);
    } else {
      refusals.refuse(
          request,
          response,
          request.getContextPath() + Home.SIGN_IN + "?wait=" + (wait.toSeconds() + 1));
    }
  }

  private Duration wait(HttpServletRequest request) {
    String login = request.getParameter(LOGIN);
    if (login == null) {
      return Duration.ZERO;
    }
    Visitor visitor = visitors.of(request);
    Duration account = throttle.remembered(TryKey.account(login.strip()));
    Duration network = throttle.remembered(TryKey.network(visitor.network()));
    Duration longest = account.compareTo(network) > 0 ? account : network;
    if (longest.isZero()) {
      return Duration.ZERO;
    }
    Optional<KnownDevice> device = findDevice.of(login.strip(), visitor);
    return device.map(known -> throttle.remembered(TryKey.device(known.id()))).orElse(longest);
  }
}
