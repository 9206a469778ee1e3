package ma.tasrih.intake.domain.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HeadingShapeTest {

  private static final List<String> HEADINGS = List.of("Matricule", "Jours", "Brut");

  private static String signature(String... headings) {
    return HeadingShape.of(List.of(headings)).signature();
  }

  @Test
  void case_accents_spaces_and_signs_change_nothing() {
    assertEquals(signature("N° CNSS", "Prénom"), signature("n_cnss", "PRENOM "));
    assertNotEquals(signature("N° CNSS", "Prénom"), signature("N° CNSS", "Nom"));
  }

  @Test
  void headings_in_arabic_are_told_apart() {
    assertNotEquals(signature("الاسم", "الأجر"), signature("الاسم", "الأيام"));
  }

  @Test
  void columns_that_name_themselves_may_change_places_and_keep_their_meaning() {
    HeadingShape decided = HeadingShape.of(HEADINGS);
    ColumnMapping mapping =
        ColumnMapping.at(
            decided, true, Map.of(PortalColumn.DAYS, 1, PortalColumn.ACTUAL_WAGE, 2), null);
    List<String> moved = List.of("Brut", "Matricule", "Jours");
    assertEquals(decided.signature(), HeadingShape.of(moved).signature());
    assertEquals(Map.of(0, PortalColumn.ACTUAL_WAGE, 2, PortalColumn.DAYS), mapping.byPlace(moved));
  }

  @Test
  void a_column_more_or_less_or_renamed_is_another_table() {
    String known = HeadingShape.of(HEADINGS).signature();
    assertNotEquals(known, signature("Matricule", "Jours", "Brut", "Brut imposable"));
    assertNotEquals(known, signature("Matricule", "Brut"));
    assertNotEquals(known, signature("Matricule", "Jours", "Brut global"));
  }

  @Test
  void where_a_heading_stands_twice_or_is_empty_the_order_counts() {
    assertNotEquals(signature("a", "a", "b"), signature("a", "b", "a"));
    assertNotEquals(signature("a", "", "b"), signature("", "a", "b"));
  }

  @Test
  void our_own_remarks_and_empty_columns_at_the_end_change_nothing() {
    assertEquals(
        signature("a", "b"), signature("a", "b", "statut", "codes", "message", "correction"));
    assertEquals(
        signature("a", "b"), signature("a", "b", "", "statut", "codes", "message", "correction"));
    assertEquals(signature("a", "b"), signature("a", "b", "", ""));
    assertNotEquals(signature("a", "b"), signature("a", "statut", "b"));
  }

  @Test
  void a_table_without_headings_is_no_table_with_headings() {
    assertNotEquals(
        HeadingShape.withoutHeadings(3).signature(), HeadingShape.of(HEADINGS).signature());
    assertFalse(HeadingShape.of(HEADINGS).signature().contains("matricule"));
  }
}
