package ma.tasrih.signin.adapter.passkeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.platform.PublicAddress;
import ma.tasrih.signin.domain.passkeys.Challenge;
import ma.tasrih.signin.domain.passkeys.Challenge.Purpose;
import ma.tasrih.signin.domain.passkeys.PasskeyCredential;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAuthnProtocolTest {

  private static final Instant NOON = Instant.parse("2025-07-04T12:00:00Z");
  private static final String RP_ID = "tasrih.example.ma";
  private static final String ORIGIN = "https://tasrih.example.ma";
  private static final int GOOD = SoftAuthenticator.PRESENT_AND_VERIFIED;

  private final WebAuthnProtocol protocol = new WebAuthnProtocol();
  private final Challenge challenge = challenge();
  private SoftAuthenticator device;

  @BeforeEach
  void tell_who_we_are() throws Exception {
    protocol.party = new RelyingParty();
    protocol.party.configuredId = Optional.empty();
    protocol.party.address =
        new PublicAddress() {
          @Override
          public URI base() {
            return URI.create(ORIGIN + "/");
          }
        };
    device = new SoftAuthenticator(RP_ID, ORIGIN);
  }

  @Test
  void what_it_makes_it_recognises() throws Exception {
    PasskeyCredential made = registered();
    assertEquals("internal", made.transports());
    assertEquals(1, made.signCount());
    String answer = device.sign(challenge.value(), GOOD, 2);
    assertEquals(made.id(), protocol.read(answer).credentialId());
    assertEquals("aGFuZGxl", protocol.read(answer).userHandle());
    assertEquals(2, protocol.verifyUse(challenge, answer, made).signCount());
  }

  @Test
  void a_counter_that_stands_still_is_told_and_not_refused_here() throws Exception {
    PasskeyCredential made = registered();
    String answer = device.sign(challenge.value(), GOOD, 1);
    assertTrue(protocol.verifyUse(challenge, answer, made).looksCopied(made));
  }

  @Test
  void another_challenge_site_origin_key_or_no_recognised_owner_is_refused() throws Exception {
    PasskeyCredential made = registered();
    refused(made, device.sign(challenge().value(), GOOD, 2));
    refused(made, device.at("evil.example", ORIGIN).sign(challenge.value(), GOOD, 2));
    refused(made, device.at(RP_ID, "https://evil.example").sign(challenge.value(), GOOD, 2));
    refused(made, device.at(RP_ID, "http://tasrih.example.ma").sign(challenge.value(), GOOD, 2));
    refused(made, new SoftAuthenticator(RP_ID, ORIGIN).sign(challenge.value(), GOOD, 2));
    refused(made, device.sign(challenge.value(), SoftAuthenticator.PRESENT_ONLY, 2));
    refused(made, device.create(challenge.value(), GOOD));
  }

  @Test
  void a_new_passkey_is_verified_too() throws Exception {
    notMade(device.create(challenge().value(), GOOD));
    notMade(device.create(challenge.value(), SoftAuthenticator.PRESENT_ONLY));
    notMade(device.at(RP_ID, "https://evil.example").create(challenge.value(), GOOD));
    notMade(device.at("evil.example", ORIGIN).create(challenge.value(), GOOD));
    notMade(device.sign(challenge.value(), GOOD, 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "{}",
        "[]",
        "null",
        "{\"id\":\"!\"}",
        "{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\",\"response\":{}}",
        "{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\",\"response\":null}",
        "{\"id\":\"AA\",\"rawId\":\"AA\",\"response\":{\"clientDataJSON\":\"AA\","
            + "\"attestationObject\":\"oA\",\"authenticatorData\":\"AA\",\"signature\":\"AA\"}}"
      })
  void rubbish_is_refused_and_is_no_fault_of_ours(String answer) {
    notMade(answer);
    assertEquals(
        "PASSKEY_REFUSED",
        assertThrows(
                Refusal.class,
                () -> {
                  protocol.read(answer);
                  protocol.verifyUse(challenge, answer, null);
                })
            .code()
            .name());
  }

  private PasskeyCredential registered() throws Exception {
    return protocol.verifyCreation(challenge, device.create(challenge.value(), GOOD));
  }

  private void refused(PasskeyCredential known, String answer) {
    Refusal refusal =
        assertThrows(Refusal.class, () -> protocol.verifyUse(challenge, answer, known));
    assertEquals("PASSKEY_REFUSED", refusal.code().name());
  }

  private void notMade(String answer) {
    Refusal refusal = assertThrows(Refusal.class, () -> protocol.verifyCreation(challenge, answer));
    assertEquals("PASSKEY_NOT_MADE", refusal.code().name());
  }

  private static Challenge challenge() {
    return Challenge.create(Purpose.SIGN_IN, Challenge.ANYBODY, NOON, new SecureRandom());
  }
}
