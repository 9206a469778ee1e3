package ma.tasrih.identity.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordHashTest {

  /** Made by Python: hashlib.pbkdf2_hmac('sha256', 'tasrih é'.encode(), bytes(range(16)), 1000). */
  private static final String ELSEWHERE =
      "pbkdf2-sha256$1000$AAECAwQFBgcICQoLDA0ODw==$QlYjOscx14GbWOvRiYTF9uroGjyp6kwKZF3pB7uIzBY=";

  @Test
  void a_hash_made_elsewhere_is_understood() {
    PasswordHash hash = PasswordHash.parse(ELSEWHERE);
    assertTrue(hash.matches("tasrih é"));
    assertFalse(hash.matches("tasrih e"));
    assertEquals(ELSEWHERE, hash.toString());
  }

  @Test
  void a_new_hash_takes_at_least_what_owasp_asks_and_has_its_own_salt() {
    SecureRandom random = new SecureRandom();
    String one = PasswordHash.of("secret", random).toString();
    String two = PasswordHash.of("secret", random).toString();
    assertNotEquals(one, two);
    assertTrue(Integer.parseInt(one.split("\\$")[1]) >= 600_000, one);
    assertTrue(PasswordHash.parse(one).matches("secret"));
  }

  @Test
  void nobody_has_a_password_but_costs_as_much() {
    PasswordHash nobody = PasswordHash.ofNobody(new SecureRandom());
    assertFalse(nobody.matches(""));
    assertTrue(nobody.toString().startsWith("pbkdf2-sha256$600000$"), nobody::toString);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain",
        "md5$1000$AAECAwQFBgcICQoLDA0ODw==$AA==",
        "pbkdf2-sha256$1000$AAECAwQFBgcICQoLDA0ODw==$AA==",
        "pbkdf2-sha256$999$AAECAwQFBgcICQoLDA0ODw==$AAECAwQFBgcICQoLDA0ODwABAgMEBQYHCAkKCwwNDg8=",
        "pbkdf2-sha256$1000$AAEC$AAECAwQFBgcICQoLDA0ODwABAgMEBQYHCAkKCwwNDg8="
      })
  void anything_else_or_weaker_is_refused(String text) {
    assertThrows(IllegalArgumentException.class, () -> PasswordHash.parse(text));
  }
}
