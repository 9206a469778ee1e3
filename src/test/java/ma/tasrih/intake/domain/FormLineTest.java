package ma.tasrih.intake.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

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

  private static FormLine entrant(String name, String id) {
    return new FormLine(FormLine.Origin.ENTRANT, "", "", name, "", "", "", id);
  }
}
