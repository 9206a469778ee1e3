package ma.tasrih.signin.adapter.eid;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;

/**
 * Short talks with the provider: over TLS (or on this machine), no redirects, five seconds, a
 * quarter of a megabyte.
 */
@ApplicationScoped
public class ProviderHttp {

  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final int LARGEST = 256 * 1024;
  private static final int OK = 200;
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(PATIENCE)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  String get(URI address) throws IOException {
    return send(HttpRequest.newBuilder(address).GET(), address);
  }

  /**
   * @param authorization value of the header of that name
   * @param form already encoded
   */
  String post(URI address, String authorization, String form) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .header("Authorization", authorization)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form));
    return send(request, address);
  }

  private String send(HttpRequest.Builder request, URI address) throws IOException {
    if (!isSafe(address)) {
      throw new IOException("not over TLS");
    }
    try {
      HttpResponse<InputStream> answer =
          client.send(
              request.header("Accept", "application/json").timeout(PATIENCE).build(),
              HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream body = answer.body()) {
        byte[] bytes = body.readNBytes(LARGEST + 1);
        if (answer.statusCode() != OK || bytes.length > LARGEST) {
          throw new IOException("status " + answer.statusCode() + ", " + bytes.length + " bytes");
        }
        return new String(bytes, StandardCharsets.UTF_8);
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new IOException(stopping);
    }
  }

  static boolean isSafe(URI address) {
    return "https".equals(address.getScheme())
        || "http".equals(address.getScheme()) && THIS_MACHINE.contains(address.getHost());
  }
}
