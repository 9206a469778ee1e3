package ma.tasrih.signin.adapter.eid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.kernel.Sha256;
import ma.tasrih.platform.PublicAddress;
import ma.tasrih.signin.domain.eid.EidRefusal;
import ma.tasrih.signin.domain.eid.EidRequest;
import ma.tasrih.signin.domain.eid.ExternalIdentity;

/**
 * The e-ID as an OpenID Connect provider: authorisation code, PKCE S256, client secret by the
 * Authorization header. Its documents are read when first needed and kept ten minutes; a provider
 * that is down takes nothing else with it.
 */
@ApplicationScoped
public class OpenIdConnect implements ExternalIdentity {

  /** Where the person comes back to, below the public address. */
  public static final String CALLBACK = "e-id/callback";

  private static final Logger LOG = Logger.getLogger(OpenIdConnect.class.getName());
  private static final Duration KEPT = Duration.ofMinutes(10);
  private static final Duration KEYS_KEPT_AT_LEAST = Duration.ofMinutes(1);
  private static final String MAC = "HmacSHA256";

  @Inject EidSettings settings;
  @Inject ProviderHttp http;
  @Inject PublicAddress address;
  @Inject Clock clock;

  private volatile Provider known;

  @Override
  public boolean isOffered() {
    return settings.isComplete();
  }

  @Override
  public URI authorization(EidRequest request) {
    Map<String, String> query = new LinkedHashMap<>();
    query.put("response_type", "code");
    query.put("scope", "openid");
    query.put("client_id", settings.clientId());
    query.put("redirect_uri", redirectUri());
    query.put("state", request.state());
    query.put("nonce", request.nonce());
    query.put("code_challenge", challenge(request.verifier()));
    query.put("code_challenge_method", "S256");
    URI endpoint = provider(KEPT).authorization();
    String joint = endpoint.getRawQuery() == null ? "?" : "&";
    return URI.create(endpoint + joint + form(query));
  }

  @Override
  public String redeem(EidRequest request, String code) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("grant_type", "authorization_code");
    form.put("code", code);
    form.put("redirect_uri", redirectUri());
    form.put("code_verifier", request.verifier());
    Provider provider = provider(KEPT);
    String token;
    try {
      String answer = http.post(provider.token(), basic(), form(form));
      token = Provider.object(answer).getString("id_token", "");
    } catch (IOException failed) {
      throw refused(EidRefusal.EID_UNREACHABLE, failed);
    }
    return hash(subject(token, request, provider));
  }

  /** A signature that does not fit may be by a newer key: its documents are read once more. */
  private String subject(String token, EidRequest request, Provider provider) {
    IdToken expected =
        new IdToken(settings.issuer(), settings.clientId(), request.nonce(), clock.instant());
    try {
      return expected.subject(token, provider.keys());
    } catch (BadJOSEException | ParseException | JOSEException first) {
      try {
        return expected.subject(token, provider(KEYS_KEPT_AT_LEAST).keys());
      } catch (BadJOSEException | ParseException | JOSEException again) {
        throw refused(EidRefusal.EID_REFUSED, again);
      }
    }
  }

  private Provider provider(Duration atMost) {
    Provider current = known;
    if (current == null || clock.instant().isAfter(current.readAt().plus(atMost))) {
      try {
        current = Provider.read(settings.issuer(), http, clock.instant());
        known = current;
      } catch (IOException | IllegalArgumentException down) {
        throw refused(EidRefusal.EID_UNREACHABLE, down);
      }
    }
    return current;
  }

  private String hash(String subject) {
    try {
      Mac mac = Mac.getInstance(MAC);
      mac.init(new SecretKeySpec(settings.subjectKey().getBytes(StandardCharsets.UTF_8), MAC));
      String named = settings.issuer() + "\n" + subject;
      return HexFormat.of().formatHex(mac.doFinal(named.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  private String redirectUri() {
    return address.base().resolve(CALLBACK).toString();
  }

  private String basic() {
    String pair = encode(settings.clientId()) + ":" + encode(settings.clientSecret());
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }

  private static String challenge(String verifier) {
    byte[] hash = Sha256.digest().digest(verifier.getBytes(StandardCharsets.US_ASCII));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
  }

  private static String form(Map<String, String> values) {
    return values.entrySet().stream()
        .map(one -> one.getKey() + "=" + encode(one.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** The log says which check failed, never what was in the token. */
  private static Refusal refused(EidRefusal why, Exception cause) {
    boolean claim = why == EidRefusal.EID_REFUSED;
    String said = claim ? cause.getClass().getSimpleName() : cause.toString();
    LOG.log(Level.WARNING, "{0}: {1}", new Object[] {why, said});
    return new Refusal(why);
  }
}
