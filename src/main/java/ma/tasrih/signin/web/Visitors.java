package ma.tasrih.signin.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.tasrih.platform.http.PortalCookies;
import ma.tasrih.signin.domain.visit.Browser;
import ma.tasrih.signin.domain.visit.Network;
import ma.tasrih.signin.domain.visit.Visitor;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells from a request who is visiting: network, browser, tokens of the device cookie. */
@ApplicationScoped
public class Visitors {

  private static final String DEVICE = "tasrih-device";
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");
  private static final int MOST = 3;
  private static final Duration KEPT = Duration.ofDays(180);

  /**
   * Addresses of proxies, separated by commas. Only from them {@code X-Forwarded-For} is believed;
   * anybody can write that header.
   */
  @Inject
  @ConfigProperty(name = "tasrih.proxies")
  Optional<String> proxies;

  public Visitor of(HttpServletRequest request) {
    String agent = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
    String address =
        address(request.getRemoteAddr(), request.getHeader("X-Forwarded-For"), trusted());
    return new Visitor(Network.of(address), Browser.of(agent), tokens(request));
  }

  /** The cookie that makes this browser known, with what it held before. */
  Cookie remembering(HttpServletRequest request, String newToken) {
    String value =
        Stream.concat(Stream.of(newToken), tokens(request).stream())
            .distinct()
            .limit(MOST)
            .collect(Collectors.joining("."));
    return PortalCookies.make(DEVICE, value, KEPT, "Strict", request.getContextPath());
  }

  private Set<String> trusted() {
    return Arrays.stream(proxies.orElse("").split(","))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.toSet());
  }

  /**
   * The last address that no proxy of ours has: what a client writes into the header itself stands
   * to the left of what the proxies added.
   *
   * @param forwarded header {@code X-Forwarded-For}, null when absent
   */
  static String address(String remote, String forwarded, Set<String> trusted) {
    if (forwarded == null || !trusted.contains(remote)) {
      return remote;
    }
    String[] hops = forwarded.split(",");
    for (int at = hops.length - 1; at >= 0; at--) {
      String hop = hops[at].strip();
      if (!trusted.contains(hop)) {
        return hop;
      }
    }
    return remote;
  }

  private static List<String> tokens(HttpServletRequest request) {
    String held = PortalCookies.value(request, DEVICE).orElse("");
    return Arrays.stream(held.split("\\."))
        .filter(token -> TOKEN.matcher(token).matches())
        .limit(MOST)
        .toList();
  }
}
