package ma.tasrih.signin.adapter.eid;

import com.nimbusds.jose.jwk.JWKSet;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.text.ParseException;
import java.time.Instant;

/**
 * What the provider publishes of itself (OpenID Connect Discovery 1.0).
 *
 * @param keys what it signs with
 * @param readAt when that was read
 */
record Provider(URI authorization, URI token, JWKSet keys, Instant readAt) {

  private static final String WELL_KNOWN = "/.well-known/openid-configuration";

  /**
   * Reads it anew.
   *
   * @throws IOException when it does not answer, or in the name of another issuer
   */
  static Provider read(String issuer, ProviderHttp http, Instant now) throws IOException {
    String root = issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer;
    JsonObject document = object(http.get(URI.create(root + WELL_KNOWN)));
    if (!issuer.equals(document.getString("issuer", ""))) {
      throw new IOException("the discovery document is another issuer's");
    }
    try {
      JWKSet keys = JWKSet.parse(http.get(address(document, "jwks_uri")));
      return new Provider(
          address(document, "authorization_endpoint"),
          address(document, "token_endpoint"),
          keys,
          now);
    } catch (ParseException notKeys) {
      throw new IOException(notKeys);
    }
  }

  /** A JSON object, or an {@link IOException}: whoever sends something else is out of order. */
  static JsonObject object(String text) throws IOException {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    } catch (JsonException notJson) {
      throw new IOException(notJson);
    }
  }

  private static URI address(JsonObject document, String name) throws IOException {
    try {
      URI address = URI.create(document.getString(name, ""));
      if (ProviderHttp.isSafe(address)) {
        return address;
      }
    } catch (IllegalArgumentException notAnAddress) {
      throw new IOException(notAnAddress);
    }
    throw new IOException("no safe " + name);
  }
}
