package ma.tasrih.intake.format.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import ma.tasrih.declarations.domain.draft.DraftLine.Section;
import ma.tasrih.declarations.domain.draft.Field;
import ma.tasrih.intake.domain.ReadOptions;
import ma.tasrih.kernel.AffiliateNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingsTest {

  private static final ReadOptions MONTH_GIVEN =
      new ReadOptions("x.csv", new AffiliateNumber("1234567"), YearMonth.of(2025, 6), null);

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "/cases/intake/layouts.csv",
      delimiter = ';',
      maxCharsPerColumn = 8192,
      numLinesToSkip = 3)
  void a_layout_is_read_or_asked_about_as_the_table_says(
      String layout, String headings, String expected) {
    Headings read = Headings.of(List.of(headings.split("\\|")));

    String findings =
        HeadingCheck.check(read, 1, MONTH_GIVEN).stream()
            .filter(f -> f.isBlocking())
            .map(f -> f.code().name() + f.args())
            .collect(Collectors.joining(" "));
    assertEquals(expected == null ? "" : expected, findings);
    assertEquals(
        layout.startsWith("§7 "), KnownLayout.of(List.of(headings.split("\\|"))).isPresent());
  }

  @ParameterizedTest
  @CsvSource({
    "N° CNSS, INSURED",
    "n_cnss, INSURED",
    "Numéro  CNSS, INSURED",
    "NUM ASSURÉ, INSURED",
    "matricule_cnss, INSURED",
    "Nom & Prénom, FULL_NAME",
    "NOM ET PRENOM, FULL_NAME",
    "N° CIN, CIN",
    "Jours Travaillés, DAYS",
    "Salaire réel, ACTUAL_WAGE",
    "SLAIRE REEL, ACTUAL_WAGE",
    "Salaire brut, GROSS_WAGE",
    "Salaire brut global, DOUBTFUL_WAGE",
    "MONTANT AF RESERVER , ALLOWANCE_TO_REPAY",
    "Matricule, ",
    "Situation familiale, ",
    "CNSS (4.48%), ",
    "CNSS_Salarie, ",
  })
  void a_heading_is_known_by_its_letters_and_only_as_a_whole(String heading, Column expected) {
    assertEquals(Optional.ofNullable(expected), Column.of(heading));
  }

  @Test
  void findings_point_at_the_heading_as_written_else_at_the_portals() {
    Headings headings = Headings.of(List.of("N° CNSS", "Nom et Prénom", "Brut"));

    assertEquals("N° CNSS", headings.of(Section.UNSTATED, Field.INSURED));
    assertEquals("Nom et Prénom", headings.of(Section.UNSTATED, Field.NAME));
    assertEquals("Brut", headings.of(Section.UNSTATED, Field.ACTUAL_WAGE));
    assertEquals("jours", headings.of(Section.UNSTATED, Field.DAYS));
    assertEquals("cin", headings.of(Section.UNSTATED, Field.CIN));
  }
}
