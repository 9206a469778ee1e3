package ma.tasrih.platform.http;

import java.util.Locale;
import java.util.Set;

/**
 * Tells a request another site made a browser send. Browsers say so in {@code Sec-Fetch-Site},
 * older ones in {@code Origin}; a program that sends neither is no browser and carries nobody's
 * session.
 */
final class CrossSite {

  /** They change nothing: {@link AskingRequest} takes from them what would make them a form. */
  private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

  private static final Set<String> OURS = Set.of("same-origin", "none");

  private CrossSite() {}

  /**
   * @param fetchSite header {@code Sec-Fetch-Site}, null when absent
   * @param origin header {@code Origin}, null when absent
   * @param host header {@code Host}: the name and port the browser believes it talks to
   */
  static boolean isForeign(String method, String fetchSite, String origin, String host) {
    if (HARMLESS.contains(method)) {
      return false;
    }
    if (fetchSite != null) {
      return !OURS.contains(fetchSite);
    }
    return origin != null && !isOf(host, origin);
  }

  /** The scheme is left aside: behind a proxy that ends TLS we cannot know it. */
  private static boolean isOf(String host, String origin) {
    int authority = origin.indexOf("://");
    return host != null
        && authority > 0
        && origin
            .substring(authority + "://".length())
            .toLowerCase(Locale.ROOT)
            .equals(host.toLowerCase(Locale.ROOT));
  }
}
