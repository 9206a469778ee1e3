package ma.tasrih.intake.domain.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormLineTest {

  private static final FormLine ALPHA =
      new FormLine(FormLine.Origin.ROSTER, "100000018", "", "ALPHA", "26", "8500", "");
  private static final FormLine HIRED = entrant("BETA", "a");

  @Test
  void what_is_typed_into_a_line_leaves_it_where_it_stands() {
    assertEquals(
        FormLine.standing(List.of(ALPHA, HIRED)),
        FormLine.standing(List.of(ALPHA, entrant("BETA BRAHIM", "a"))));
  }

  @Test
  void a_line_taken_away_and_another_added_is_another_form_of_the_same_length() {
    String seen = FormLine.standing(List.of(ALPHA, HIRED));
    assertNotEquals(seen, FormLine.standing(List.of(ALPHA, entrant("BETA", "b"))));
    assertNotEquals(seen, FormLine.standing(List.of(HIRED, ALPHA)));
    assertNotEquals(seen, FormLine.standing(List.of(ALPHA)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"8500", "8500,00", "8500.0", "8 500,00", "8\u00a0500", "8\u202f500,0"})
  void the_same_wage_written_otherwise_is_no_change(String wage) {
    assertTrue(paid("26", wage, "").paysLike(ALPHA));
  }

  @Test
  void another_wage_other_days_and_another_situation_are_changes() {
    assertFalse(paid("26", "8500,01", "").paysLike(ALPHA));
    assertFalse(paid("25", "8500,00", "").paysLike(ALPHA));
    assertFalse(paid("26", "8500,00", "SO").paysLike(ALPHA));
    assertFalse(paid("26", "", "").paysLike(ALPHA));
    assertFalse(paid("26", "8500 DH", "").paysLike(ALPHA));
  }

  private static FormLine paid(String days, String wage, String situation) {
    return new FormLine(FormLine.Origin.ROSTER, "100000018", "", "ALPHA", days, wage, situation);
  }

  private static FormLine entrant(String name, String id) {
    return new FormLine(FormLine.Origin.ENTRANT, "", "", name, "", "", "", id);
  }
}
