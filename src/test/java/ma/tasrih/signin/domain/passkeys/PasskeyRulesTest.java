package ma.tasrih.signin.domain.passkeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import ma.tasrih.signin.domain.eid.EidRequest;
import ma.tasrih.signin.domain.passkeys.Challenge.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasskeyRulesTest {

  private static final Instant NOON = Instant.parse("2025-07-04T12:00:00Z");
  private final SecureRandom random = new SecureRandom();

  @ParameterizedTest
  @CsvSource({"0,0,false", "0,1,false", "5,6,false", "5,5,true", "5,4,true", "5,0,true"})
  void a_counter_that_does_not_move_on_tells_of_a_copy(long known, long said, boolean copied) {
    PasskeyCredential credential = new PasskeyCredential("id", "key", known, false, false, "");
    assertEquals(copied, new PasskeyUse(said, false).looksCopied(credential));
  }

  @Test
  void a_challenge_counts_for_its_purpose_its_user_and_five_minutes() {
    Challenge challenge = Challenge.create(Purpose.REGISTER, 7, NOON, random);
    assertEquals(32, Base64.getUrlDecoder().decode(challenge.value()).length);
    assertTrue(challenge.countsFor(Purpose.REGISTER, 7, NOON.plusSeconds(299)));
    assertFalse(challenge.countsFor(Purpose.REGISTER, 7, NOON.plusSeconds(300)));
    assertFalse(challenge.countsFor(Purpose.REGISTER, 8, NOON));
    assertFalse(challenge.countsFor(Purpose.SIGN_IN, 7, NOON));
    Challenge other = Challenge.create(Purpose.REGISTER, 7, NOON, random);
    assertNotEquals(challenge.value(), other.value());
  }

  @Test
  void a_visit_to_the_provider_is_answered_by_its_own_state_within_ten_minutes() {
    EidRequest visit = EidRequest.create(EidRequest.Purpose.LINK, 7, NOON, random);
    assertEquals(32, Base64.getUrlDecoder().decode(visit.state()).length);
    assertNotEquals(visit.state(), visit.nonce());
    assertNotEquals(visit.nonce(), visit.verifier());
    assertTrue(visit.isAnsweredBy(visit.state(), NOON.plusSeconds(599)));
    assertFalse(visit.isAnsweredBy(visit.state(), NOON.plusSeconds(600)));
    assertFalse(visit.isAnsweredBy(visit.nonce(), NOON));
    assertFalse(visit.isAnsweredBy("", NOON));
  }
}
