package ma.tasrih.signin.adapter.eid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;

/**
 * Verifies an ID token (OpenID Connect Core 1.0, 3.1.3.7): signature by one of the provider's keys,
 * issuer, audience, times with a minute of grace, and the nonce of this visit.
 */
record IdToken(String issuer, String clientId, String nonce, Instant now) {

  private static final Set<JWSAlgorithm> ALGORITHMS =
      Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);
  private static final Duration GRACE = Duration.ofMinutes(1);
  private static final int LONGEST_SUBJECT = 255;

  /**
   * Whom the provider signed for.
   *
   * @throws BadJOSEException when the token is not for us, not for this visit or not the provider's
   * @throws ParseException when it is no token
   * @throws JOSEException when it cannot be verified
   */
  String subject(String token, JWKSet keys) throws BadJOSEException, ParseException, JOSEException {
    DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
    processor.setJWSKeySelector(
        new JWSVerificationKeySelector<>(ALGORITHMS, new ImmutableJWKSet<>(keys)));
    processor.setJWTClaimsSetVerifier((claims, context) -> check(claims));
    return processor.process(token, null).getSubject();
  }

  private void check(JWTClaimsSet claims) throws BadJWTException {
    require(issuer.equals(claims.getIssuer()), "issuer");
    List<String> audience = claims.getAudience();
    require(audience.contains(clientId), "audience");
    require(audience.size() == 1 || clientId.equals(claims.getClaim("azp")), "azp");
    require(nonce.equals(claims.getClaim("nonce")), "nonce");
    Date expires = claims.getExpirationTime();
    require(expires != null && now.isBefore(expires.toInstant().plus(GRACE)), "exp");
    Date issued = claims.getIssueTime();
    require(issued != null && !issued.toInstant().isAfter(now.plus(GRACE)), "iat");
    String subject = claims.getSubject();
    require(subject != null && !subject.isBlank() && subject.length() <= LONGEST_SUBJECT, "sub");
  }

  private static void require(boolean holds, String claim) throws BadJWTException {
    if (!holds) {
      throw new BadJWTException(claim);
    }
  }
}
