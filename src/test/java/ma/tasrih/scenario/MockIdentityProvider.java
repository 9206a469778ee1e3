package ma.tasrih.scenario;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A national e-ID for tests: it identifies everybody at once as {@link #subject}, keeps the rules
 * of the authorisation code with PKCE, and can be told to break one of them.
 */
final class MockIdentityProvider implements AutoCloseable {

  static final String CLIENT = "tasrih-test";
  static final String SECRET = "mock secret/of the client";

  /** What it does wrong. */
  enum Fault {
    NONE,
    WRONG_NONCE,
    WRONG_AUDIENCE,
    WRONG_ISSUER,
    EXPIRED,
    FOREIGN_KEY,
    DENIED,
    DOWN
  }

  private record Visit(Map<String, String> asked, String subject, Fault fault) {}

  private final HttpServer server;
  private final RSAKey key = newKey();
  private final RSAKey foreign = newKey();
  private final Map<String, Visit> codes = new HashMap<>();
  private final Instant now;

  String subject = "AB123456";
  Fault fault = Fault.NONE;

  /** The last address somebody was sent back to. */
  String lastCallback = "";

  /**
   * @param now the portal's clock, more or less
   */
  MockIdentityProvider(Instant now) {
    this.now = now;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.start();
  }

  String issuer() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private synchronized void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      if (fault == Fault.DOWN) {
        send(exchange, 503, "");
      } else if (path.equals("/.well-known/openid-configuration")) {
        send(exchange, 200, discovery());
      } else if (path.equals("/jwks")) {
        send(exchange, 200, new JWKSet(key.toPublicJWK()).toString());
      } else if (path.equals("/authorize")) {
        authorize(exchange);
      } else if (path.equals("/token")) {
        redeem(exchange);
      } else {
        send(exchange, 404, "");
      }
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private String discovery() {
    return """
        {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize",
         "token_endpoint":"%1$s/token","jwks_uri":"%1$s/jwks"}"""
        .formatted(issuer());
  }

  private void authorize(HttpExchange exchange) throws IOException {
    Map<String, String> asked = parameters(exchange.getRequestURI().getRawQuery());
    String code = UUID.randomUUID().toString();
    codes.put(code, new Visit(asked, subject, fault));
    String answer = fault == Fault.DENIED ? "error=access_denied" : "code=" + code;
    String state = URLEncoder.encode(asked.get("state"), StandardCharsets.UTF_8);
    lastCallback = asked.get("redirect_uri") + "?state=" + state + "&" + answer;
    exchange.getResponseHeaders().add("Location", URI.create(lastCallback).toString());
    send(exchange, 302, "");
  }

  private void redeem(HttpExchange exchange) throws IOException, JOSEException {
    String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Map<String, String> sent = parameters(form);
    Visit visit = codes.remove(sent.get("code"));
    boolean right =
        visit != null
            && basic().equals(exchange.getRequestHeaders().getFirst("Authorization"))
            && "authorization_code".equals(sent.get("grant_type"))
            && visit.asked().get("redirect_uri").equals(sent.get("redirect_uri"))
            && "S256".equals(visit.asked().get("code_challenge_method"))
            && visit.asked().get("code_challenge").equals(challenge(sent.get("code_verifier")));
    if (right) {
      send(
          exchange,
          200,
          "{\"token_type\":\"Bearer\",\"access_token\":\"unused\",\"id_token\":\""
              + token(visit)
              + "\"}");
    } else {
      send(exchange, 400, "{\"error\":\"invalid_grant\"}");
    }
  }

  private String token(Visit visit) throws JOSEException {
    Fault wrong = visit.fault();
    JWTClaimsSet claims =
        new JWTClaimsSet.Builder()
            .issuer(wrong == Fault.WRONG_ISSUER ? "https://example.org" : issuer())
            .audience(wrong == Fault.WRONG_AUDIENCE ? "somebody-else" : CLIENT)
            .subject(visit.subject())
            .claim("nonce", wrong == Fault.WRONG_NONCE ? "other" : visit.asked().get("nonce"))
            .issueTime(Date.from(now.minusSeconds(3600)))
            .expirationTime(
                Date.from(wrong == Fault.EXPIRED ? now.minusSeconds(1800) : now.plusSeconds(86400)))
            .build();
    RSAKey signing = wrong == Fault.FOREIGN_KEY ? foreign : key;
    JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
    SignedJWT token = new SignedJWT(header, claims);
    token.sign(new RSASSASigner(signing));
    return token.serialize();
  }

  private static String basic() {
    String pair =
        URLEncoder.encode(CLIENT, StandardCharsets.UTF_8)
            + ":"
            + URLEncoder.encode(SECRET, StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }

  private static String challenge(String verifier) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, String> parameters(String encoded) {
    Map<String, String> all = new HashMap<>();
    for (String pair : encoded.split("&")) {
      String[] parts = pair.split("=", 2);
      all.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    return all;
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private static RSAKey newKey() {
    try {
      return new RSAKeyGenerator(2048).keyID("mock-1").generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
