package ma.tasrih.signin.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordRulesTest {

  private static final List<String> NAMES = List.of("demo-employer", "Atlas Négoce SARL");

  @ParameterizedTest
  @CsvSource({
    "trop court, PASSWORD_TOO_SHORT",
    "onze-lettre, PASSWORD_TOO_SHORT",
    "motdepasse123, PASSWORD_TOO_COMMON",
    "MotDePasse2025, PASSWORD_TOO_COMMON",
    "P@ssw0rd12345, PASSWORD_TOO_COMMON",
    "casablanca2025, PASSWORD_TOO_COMMON",
    "123456789012, PASSWORD_TOO_COMMON",
    "aaaaaaaaaaaaaaaa, PASSWORD_TOO_COMMON",
    "azertyazertyazerty, PASSWORD_TOO_COMMON",
    "bismillah!!!!!!, PASSWORD_TOO_COMMON",
    "demo-employer-2025, PASSWORD_LIKE_NAME",
    "AtlasNegoce2025!, PASSWORD_LIKE_NAME",
    "tasrih-cnss-damancom, PASSWORD_LIKE_NAME",
    "le chat mange trois figues,",
    "كلمة سر طويلة بما يكفي,",
    "atlas et les quatre moutons,",
    "xK9-rT2-pQ7-zz,",
  })
  void a_password_is_long_and_nothing_that_is_tried_first(String password, String problem) {
    assertEquals(
        Optional.ofNullable(problem),
        PasswordRules.problem(password, NAMES).map(SignInRefusal::name));
  }

  @Test
  void lengths_are_counted_in_characters_and_bounded() {
    assertEquals(Optional.empty(), PasswordRules.problem("zébu vert 42", NAMES));
    assertEquals(
        Optional.empty(),
        PasswordRules.problem("abcdefgh".repeat(32), NAMES)
            .filter(p -> p == SignInRefusal.PASSWORD_TOO_LONG));
    assertEquals(
        Optional.of(SignInRefusal.PASSWORD_TOO_LONG),
        PasswordRules.problem("abcdefgh".repeat(32) + "i", NAMES));
  }

  @Test
  void the_list_is_as_long_as_the_standard_asks_among_passwords_long_enough_to_be_taken() {
    assertTrue(CommonPasswords.count() >= 3_000, CommonPasswords.count() + " entries");
    assertTrue(CommonPasswords.contains("motdepasse2025"));
  }
}
