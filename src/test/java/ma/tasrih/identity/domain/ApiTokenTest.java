package ma.tasrih.identity.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ApiTokenTest {

  private static final Instant NOON = Instant.parse("2025-07-04T12:00:00Z");

  @Test
  void the_hash_is_sha256_in_lower_case_hexadecimal() {
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", ApiToken.hashOf("abc"));
  }

  @Test
  void it_is_valid_until_the_moment_it_expires() {
    ApiToken token = token(Optional.of(NOON), Optional.empty());
    assertTrue(token.isValid(NOON.minusNanos(1)));
    assertFalse(token.isValid(NOON));
  }

  @Test
  void it_lasts_when_no_end_was_set() {
    assertTrue(token(Optional.empty(), Optional.empty()).isValid(Instant.MAX));
  }

  @Test
  void it_is_worth_nothing_once_revoked() {
    assertFalse(token(Optional.empty(), Optional.of(NOON)).isValid(NOON.minusSeconds(1)));
  }

  private static ApiToken token(Optional<Instant> expires, Optional<Instant> revoked) {
    return new ApiToken(1, ApiToken.hashOf("abc"), "payroll", Set.of(Scope.READ), expires, revoked);
  }
}
