package ma.tasrih.identity.domain.tokens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class TokenTextTest {

  private final SecureRandom random = new SecureRandom();

  @Test
  void it_has_a_prefix_256_random_bits_and_a_check() {
    String token = TokenText.create(random);
    assertTrue(token.matches("tasrih_[A-Za-z0-9_-]{43}[A-Za-z0-9]{6}"), token);
    assertTrue(TokenText.mayBeOne(token));
    assertNotEquals(token, TokenText.create(random));
  }

  @Test
  void any_character_changed_is_noticed() {
    String token = TokenText.create(random);
    for (int at = TokenText.PREFIX.length(); at < token.length(); at++) {
      char other = token.charAt(at) == 'A' ? 'B' : 'A';
      String changed = token.substring(0, at) + other + token.substring(at + 1);
      assertFalse(TokenText.mayBeOne(changed), changed);
    }
    assertFalse(TokenText.mayBeOne(token + "0"));
    assertFalse(TokenText.mayBeOne(token.substring(0, token.length() - 1)));
    assertFalse(TokenText.mayBeOne(TokenText.PREFIX));
  }

  @Test
  void words_of_the_run_profile_are_left_to_the_database() {
    assertEquals(true, TokenText.mayBeOne("demo-employer"));
  }
}
