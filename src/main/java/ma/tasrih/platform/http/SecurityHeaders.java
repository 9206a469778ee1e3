package ma.tasrih.platform.http;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The headers of an answer. On pages PrimeFaces adds a second policy, for scripts, with the nonce
 * of that page; both hold at once, so the one here leaves scripts to it there and allows only our
 * own everywhere else. Inline styles are allowed because PrimeFaces components carry some.
 */
final class SecurityHeaders {

  private static final String POLICY =
      "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:;"
          + " connect-src 'self'; media-src 'none'; object-src 'none'; frame-src 'none';"
          + " worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self';"
          + " frame-ancestors 'none'";
  private static final String ONLY_OUR_SCRIPTS = "; script-src 'self'";
  private static final String PAGE = ".xhtml";

  /** The context root, which shows the first page. */
  private static final String FIRST = "/";

  private static final String RESOURCES = "/jakarta.faces.resource/";
  private static final String OWN_FILES = "/resources/";

  private SecurityHeaders() {}

  /**
   * @param path from the context root
   * @param secure whether the request came over TLS
   */
  static Map<String, String> of(String path, boolean secure) {
    Map<String, String> headers = new LinkedHashMap<>();
    boolean file = path.startsWith(RESOURCES) || path.startsWith(OWN_FILES);
    boolean page = !file && (path.endsWith(PAGE) || path.equals(FIRST));
    headers.put("Content-Security-Policy", page ? POLICY : POLICY + ONLY_OUR_SCRIPTS);
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("X-Frame-Options", "DENY");
    headers.put("Referrer-Policy", "same-origin");
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    headers.put("Cross-Origin-Resource-Policy", "same-origin");
    headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
    if (secure) {
      headers.put("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
    if (!file) {
      headers.put("Cache-Control", "no-store");
    }
    return headers;
  }
}
