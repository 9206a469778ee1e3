package ma.tasrih.identity.domain.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlainNameTest {

  @Test
  void a_name_is_taken_without_the_blanks_around_it() {
    assertEquals(Optional.of("Samira Essaïdi"), PlainName.of("  Samira Essaïdi ", 20));
    assertEquals(Optional.of("سميرة"), PlainName.of("سميرة", 20));
    assertEquals(Optional.of("سمي\u200Cرة\u200F"), PlainName.of("سمي\u200Cرة\u200F", 20));
  }

  @Test
  void what_nobody_can_read_is_no_name() {
    assertEquals(Optional.empty(), PlainName.of(null, 20));
    assertEquals(Optional.empty(), PlainName.of("   ", 20));
    assertEquals(Optional.empty(), PlainName.of("\u200B\u2060", 20));
    assertEquals(Optional.empty(), PlainName.of("\u3164\u3164", 20));
    assertEquals(Optional.empty(), PlainName.of("...", 20));
    assertEquals(Optional.empty(), PlainName.of("Samira\u202Earimas", 20));
    assertEquals(Optional.empty(), PlainName.of("Samira\u0000", 20));
  }

  @Test
  void a_name_has_an_end() {
    assertEquals(Optional.of("abc"), PlainName.of("abc", 3));
    assertEquals(Optional.empty(), PlainName.of("abcd", 3));
  }
}
