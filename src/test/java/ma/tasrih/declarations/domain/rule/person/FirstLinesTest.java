package ma.tasrih.declarations.domain.rule.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FirstLinesTest {

  private static final int LOWEST = 100_000_000;

  @Test
  void every_number_keeps_its_first_line_through_many_growths() {
    FirstLines lines = new FirstLines();
    int count = 300_000;
    for (int i = 1; i <= count; i++) {
      assertEquals(FirstLines.NONE, lines.firstLineOf(LOWEST + i * 10, i));
    }
    for (int i = 1; i <= count; i++) {
      assertEquals(i, lines.firstLineOf(LOWEST + i * 10, count + i));
    }
  }

  @Test
  void it_contains_what_was_added_and_nothing_else() {
    FirstLines lines = new FirstLines();
    lines.firstLineOf(100000018, 2);

    assertTrue(lines.contains(100000018));
    assertFalse(lines.contains(112345676));
  }
}
