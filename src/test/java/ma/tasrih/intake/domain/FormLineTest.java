package ma.tasrih.intake.domain;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormLineTest {

  private static final FormLine LAST_MONTH = line("26", "8500,00", "");

  @ParameterizedTest
  @ValueSource(strings = {"8500", "8500,00", "8500.0", "8 500,00", "8\u00a0500", "8\u202f500,0"})
  void the_same_wage_written_otherwise_is_no_change(String wage) {
    assertTrue(line("26", wage, "").paysLike(LAST_MONTH));
  }

  @Test
  void another_wage_other_days_and_another_situation_are_changes() {
    assertFalse(line("26", "8500,01", "").paysLike(LAST_MONTH));
    assertFalse(line("25", "8500,00", "").paysLike(LAST_MONTH));
    assertFalse(line("26", "8500,00", "SO").paysLike(LAST_MONTH));
    assertFalse(line("26", "", "").paysLike(LAST_MONTH));
    assertFalse(line("26", "8500 DH", "").paysLike(LAST_MONTH));
  }

  private static FormLine line(String days, String wage, String situation) {
    return new FormLine(
        FormLine.Origin.ROSTER, "100000018", "", "ALPHA AMINA", days, wage, situation);
  }
}
