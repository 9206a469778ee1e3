package ma.tasrih.signin.adapter.eid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IdTokenTest {

  private static final Instant NOON = Instant.parse("2025-07-04T12:00:00Z");
  private static final IdToken EXPECTED =
      new IdToken("https://eid.example", "tasrih", "nonce-1", NOON);

  private ECKey key;
  private JWKSet published;

  @BeforeEach
  void make_a_key() throws Exception {
    key = new ECKeyGenerator(Curve.P_256).keyID("k1").generate();
    published = new JWKSet(key.toPublicJWK());
  }

  @Test
  void whom_the_issuer_signed_for_us_and_this_visit_is_told() throws Exception {
    assertEquals("subject", EXPECTED.subject(token(claims -> claims), published));
    assertEquals(
        "subject",
        EXPECTED.subject(
            token(one -> one.audience(List.of("tasrih", "x")).claim("azp", "tasrih")), published));
    assertEquals("subject", EXPECTED.subject(token(one -> one.expirationTime(at(-59))), published));
  }

  @Test
  void every_claim_is_checked() throws Exception {
    refused(one -> one.issuer("https://eid.example/"));
    refused(one -> one.issuer(null));
    refused(one -> one.audience("other"));
    refused(one -> one.audience((String) null));
    refused(one -> one.audience(List.of("tasrih", "x")));
    refused(one -> one.audience(List.of("tasrih", "x")).claim("azp", "x"));
    refused(one -> one.claim("nonce", "nonce-2"));
    refused(one -> one.claim("nonce", null));
    refused(one -> one.expirationTime(at(-60)));
    refused(one -> one.expirationTime(null));
    refused(one -> one.issueTime(at(61)));
    refused(one -> one.issueTime(null));
    refused(one -> one.subject(" "));
    refused(one -> one.subject(null));
    refused(one -> one.subject("x".repeat(256)));
  }

  @Test
  void only_the_issuers_own_signature_counts() throws Exception {
    ECKey other = new ECKeyGenerator(Curve.P_256).keyID("k1").generate();
    refused(signed(other, claims()));
    refused(new PlainJWT(claims()).serialize());
    SignedJWT byPublicKey = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims());
    byPublicKey.sign(new MACSigner(key.toECPublicKey().getEncoded()));
    refused(byPublicKey.serialize());
    String good = signed(key, claims());
    refused(good.substring(0, good.lastIndexOf('.') + 1));
    refused("");
    refused("a.b.c");
  }

  private void refused(UnaryOperator<JWTClaimsSet.Builder> change) throws Exception {
    refused(token(change));
  }

  private void refused(String token) {
    assertThrows(Exception.class, () -> EXPECTED.subject(token, published));
  }

  private String token(UnaryOperator<JWTClaimsSet.Builder> change) throws Exception {
    return signed(key, change.apply(new JWTClaimsSet.Builder(claims())).build());
  }

  private static JWTClaimsSet claims() {
    return new JWTClaimsSet.Builder()
        .issuer("https://eid.example")
        .audience("tasrih")
        .subject("subject")
        .claim("nonce", "nonce-1")
        .issueTime(at(-5))
        .expirationTime(at(300))
        .build();
  }

  private static String signed(ECKey by, JWTClaimsSet claims) throws Exception {
    SignedJWT token =
        new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("k1").build(), claims);
    token.sign(new ECDSASigner(by));
    return token.serialize();
  }

  private static Date at(long seconds) {
    return Date.from(NOON.plusSeconds(seconds));
  }
}
