package ma.tasrih.platform.http;

import java.util.Set;

/** What may be done with an address: pages and documents are asked for, or sent a form. */
final class Methods {

  /** For the header {@code Allow}. */
  static final String ALLOWED = "GET, HEAD, POST";

  private static final String SENDING = "POST";
  private static final Set<String> SERVED = Set.of("GET", "HEAD", SENDING);

  /** The HTTP interface tells the methods of its resources itself. */
  private static final String INTERFACE = "/api/";

  private Methods() {}

  /**
   * @param path from the context root
   */
  static boolean isServed(String method, String path) {
    return SERVED.contains(method) || path.startsWith(INTERFACE);
  }

  /** Whether a request of this method may change anything on a page. */
  static boolean isSending(String method) {
    return SENDING.equals(method);
  }
}
