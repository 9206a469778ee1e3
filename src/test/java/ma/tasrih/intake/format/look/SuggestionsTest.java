package ma.tasrih.intake.format.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import ma.tasrih.intake.domain.mapping.ColumnSuggestion;
import ma.tasrih.intake.domain.mapping.PortalColumn;
import ma.tasrih.intake.domain.mapping.Suggester;
import ma.tasrih.intake.domain.mapping.TableSample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the portal proposes for a column, why, and when it asks. */
class SuggestionsTest {

  static TableSample sample(String... rows) {
    List<TableSample.Row> all = new ArrayList<>();
    for (String row : rows) {
      all.add(new TableSample.Row(all.size() + 1, Arrays.asList(row.split("\\|", -1))));
    }
    int width = all.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    return new TableSample(null, width, true, all);
  }

  private static String told(ColumnSuggestion one) {
    String what = one.asked() ? "?" : one.column() == null ? "-" : one.column().heading();
    return what + " " + one.reason();
  }

  private static List<String> told(TableSample sample) {
    return told(sample, Map.of());
  }

  private static List<String> told(TableSample sample, Map<String, PortalColumn> earlier) {
    return new Suggester(earlier)
        .suggest(TableLook.facts(sample, TableLook.headingRow(sample))).stream()
            .map(SuggestionsTest::told)
            .toList();
  }

  /** One column between a number and a wage that leave no doubt. */
  private static String about(String heading, String... values) {
    List<String> rows = new ArrayList<>(List.of("num_assure|" + heading + "|salaire_reel|nom"));
    for (String value : values) {
      rows.add("100000018|" + value + "|5000,00|ALPHA");
    }
    return told(sample(rows.toArray(String[]::new))).get(1);
  }

  @Test
  void headings_that_are_known_are_proposed_for_what_they_mean() {
    assertEquals("jours HEADING", about("Jours travaillés", "26", "13"));
    assertEquals("cin HEADING", about("CNIE", "AB123456"));
    assertEquals("situation HEADING", about("Situation", "", "MS"));
  }

  @Test
  void a_known_heading_over_other_values_is_not_believed() {
    assertEquals("- VALUES_DIFFER", about("Situation", "Marié", "Célibataire"));
    assertEquals("- VALUES_DIFFER", about("Jours", "x", "y"));
  }

  @ParameterizedTest
  @CsvSource({
    "Nbre de jours travaillés du mois, 26, jours RESEMBLES",
    "Nbr jour, 26, jours RESEMBLES",
    "Nbr jour, beaucoup, - NOTHING",
    "Situation familiale, Marié, - NOTHING",
    "Nb enfants, 2, - NOTHING",
    "Fonction, AB123456, cin IDENTITIES",
    "Mois de paie, 2025-06, periode MONTHS",
    "Présence, 26, jours DAYS",
    "Présence, 2, - NOTHING",
    "Téléphone, 0661234567, - NOTHING",
    "Observations, , - EMPTY",
    "statut, OK, - OURS",
  })
  void resemblance_and_values_must_agree(String heading, String value, String expected) {
    String text = value == null ? "" : value;
    assertEquals(expected, about(heading, text, text, text));
  }

  @Test
  void numbers_with_a_right_key_are_proposed_under_any_heading() {
    List<String> told =
        told(sample("MATRICULE|JOURS|Brut", "100000018|26|5000", "112345676|26|6000", "x|13|7000"));
    assertEquals("- NOTHING", told.get(0), "two of three is not enough");
    told = told(sample("MATRICULE|JOURS|Brut", "100000018|26|5000", "112345676|26|6000"));
    assertEquals("num_assure NUMBERS", told.get(0));
    told = told(sample("MATRICULE|JOURS|Brut", "100000017|26|5000", "112345677|26|6000"));
    assertEquals("- NOTHING", told.get(0), "keys are wrong");
  }

  @Test
  void of_two_doubtful_wages_none_is_ever_proposed() {
    List<String> told =
        told(
            sample(
                "N° CNSS|Jours|Salaire brut global|Salaire brut imposable|Net à payer",
                "100000018|26|9000|8500|7000"));
    assertEquals(
        List.of("num_assure HEADING", "jours HEADING", "? WHICH_WAGE", "? WHICH_WAGE", "- NOTHING"),
        told);
  }

  @Test
  void one_doubtful_wage_alone_is_asked_about_too() {
    assertEquals(
        "? WHICH_WAGE", told(sample("N° CNSS|Jours|Brut imposable", "100000018|26|8500")).get(2));
    assertEquals(
        "? WHICH_WAGE", told(sample("N° CNSS|Jours|Salaire de base", "100000018|26|8500")).get(2));
  }

  @Test
  void a_wage_that_says_it_is_declared_needs_no_question() {
    List<String> told =
        told(sample("N° CNSS|Jours|Brut imposable|Salaire déclaré", "100000018|26|8500|9000"));
    assertEquals("- OTHER_WAGE", told.get(2));
    assertEquals("salaire_reel HEADING", told.get(3));
    assertEquals(
        "salaire_reel HEADING", told(sample("N° CNSS|Jours|Brut", "100000018|26|8500")).get(2));
  }

  @Test
  void two_columns_that_are_as_good_rule_each_other_out() {
    List<String> told = told(sample("N° CNSS|Jours|Jours travaillés|Brut", "100000018|26|25|8500"));
    assertEquals("- SEVERAL", told.get(1));
    assertEquals("- SEVERAL", told.get(2));
  }

  @Test
  void a_heading_counts_more_than_values() {
    List<String> told = told(sample("Matricule|N° CNSS|Jours|Brut", "100000018|112345676|26|8500"));
    assertEquals(List.of("- SEVERAL", "num_assure HEADING"), told.subList(0, 2));
  }

  @Test
  void without_headings_values_alone_speak_and_amounts_are_asked_about() {
    TableSample sample =
        sample("100000018|ALPHA AMINA|26|8500,00|8100,00", "112345676|BETA ALI|13|4200,00|4000,00");
    assertEquals(TableLook.NO_HEADINGS, TableLook.headingRow(sample));
    assertEquals(
        List.of(
            "num_assure NUMBERS",
            "nom et prenom NAMES",
            "jours DAYS",
            "? WHICH_WAGE",
            "? WHICH_WAGE"),
        told(sample));
    assertEquals(
        "salaire_reel ONLY_AMOUNTS",
        told(sample("100000018|26|8500,00", "112345676|13|4200,00")).get(2));
  }

  @Test
  void what_was_decided_before_is_proposed_again_but_never_a_wage() {
    Map<String, PortalColumn> earlier =
        Map.of(
            "code", PortalColumn.INSURED,
            "x", PortalColumn.ACTUAL_WAGE,
            "presence", PortalColumn.DAYS);
    List<String> told = told(sample("Code|Présence|X|Y", "100000018|3|5000,00|4000,00"), earlier);
    assertEquals(
        List.of("num_assure EARLIER", "jours EARLIER", "? WHICH_WAGE", "? WHICH_WAGE"), told);
  }

  @Test
  void titles_above_and_totals_below_do_not_mislead() {
    TableSample sample =
        sample(
            "SOCIETE DEMO",
            "Etat de juin",
            "Code|Salarie|Presence|Montant",
            "100000018|ALPHA AMINA|26|5000,00",
            "112345676|BETA ALI|26|6000,00",
            "|TOTAL|52|11000,00");
    int row = TableLook.headingRow(sample);
    assertEquals(2, row);
    assertEquals("11000.00", TableLook.facts(sample, row).get(3).counts().sum().toString());
    assertEquals(2, TableLook.people(sample, row).size());
  }

  @Test
  void every_column_of_the_portal_is_one_the_readers_know_by_that_heading() {
    for (PortalColumn column : PortalColumn.values()) {
      HeadingMeaning meaning = HeadingMeaning.of(column.heading());
      assertTrue(
          meaning.known() == column || column == PortalColumn.ACTUAL_WAGE && meaning.wage() != null,
          column::heading);
    }
  }
}
