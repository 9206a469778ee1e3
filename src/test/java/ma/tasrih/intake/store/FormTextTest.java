package ma.tasrih.intake.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import ma.tasrih.intake.domain.form.FormLine;
import ma.tasrih.intake.domain.form.FormLine.Origin;
import org.junit.jupiter.api.Test;

class FormTextTest {

  @Test
  void what_is_typed_comes_back_as_typed() {
    List<FormLine> lines =
        List.of(
            new FormLine(Origin.ROSTER, "100000018", "", "ALPHA AMINA", "27", "8 500,00", "SO"),
            new FormLine(Origin.ENTRANT, "", "ZZ654321", "ETA; \"GHALI\"", "x", "=1+1", ""),
            new FormLine(Origin.CASUAL, "999999999", "", "", "", "", ""));
    assertEquals(lines, FormText.read(FormText.write(lines)));
  }

  @Test
  void lines_saved_before_they_had_an_id_are_told_by_their_place() {
    FormLine casual = new FormLine(Origin.CASUAL, "999999999", "", "", "", "", "", "0");
    assertEquals(List.of(casual), FormText.read("CASUAL\t999999999\t\t\t\t\t"));
  }

  @Test
  void a_form_without_lines_stays_one() {
    assertEquals(List.of(), FormText.read(FormText.write(List.of())));
  }

  @Test
  void nothing_typed_can_end_a_cell_or_a_line() {
    FormLine typed = new FormLine(Origin.ENTRANT, "1\t2", "a\nb", "c\rd", "", "", "");
    assertEquals(
        List.of(new FormLine(Origin.ENTRANT, "1 2", "a b", "c d", "", "", "")),
        FormText.read(FormText.write(List.of(typed))));
  }
}
