package ma.tasrih.intake.format.ebds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import ma.tasrih.declarations.domain.FamilyAllowance;
import ma.tasrih.declarations.domain.roster.PrefilledRoster;
import ma.tasrih.declarations.domain.roster.RosterLine;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.kernel.Checked;
import ma.tasrih.kernel.InsuredNumber;
import ma.tasrih.kernel.Money;
import org.junit.jupiter.api.Test;

class RosterReaderTest {

  @Test
  void a_roster_gives_its_heading_and_its_people() throws IOException {
    PrefilledRoster roster = Samples.roster();
    assertEquals("12345672506001", roster.transferId());
    assertEquals(
        new PrefilledRoster.Header(
            new AffiliateNumber("1234567"),
            YearMonth.of(2025, 6),
            "ATLAS DEMO SARL",
            "NEGOCE",
            "12 RUE DE LA DEMO",
            "CASABLANCA",
            "020000",
            "13",
            LocalDate.of(2025, 6, 20),
            LocalDate.of(2025, 7, 10)),
        roster.header());
    assertEquals(5, roster.lines().size());
    InsuredNumber.Registered alpha = new InsuredNumber.Registered("100000018");
    assertEquals(
        new RosterLine(
            alpha,
            "ALPHA                         AMINA",
            new FamilyAllowance(2, Money.parse("600.00"), Money.ZERO, Money.parse("600.00"))),
        roster.lines().get(alpha));
  }

  @Test
  void people_are_sorted_whatever_their_order_in_the_file() throws IOException {
    List<String> lines = new ArrayList<>(Samples.lines(Samples.ROSTER));
    Collections.swap(lines, 2, 5);
    Checked<PrefilledRoster> read = read(lines, Samples.ROSTER);
    assertEquals(List.of(), read.findings());
    assertEquals(Samples.roster(), read.orThrow());
  }

  @Test
  void the_fund_may_print_other_characters_than_ours() throws IOException {
    List<String> lines = new ArrayList<>(Samples.lines(Samples.ROSTER));
    lines.set(1, lines.get(1).replace("ATLAS DEMO SARL", "L'ÉCOLE & FILS "));
    lines.set(2, lines.get(2).replace("AMINA", "AMÎNA"));
    Checked<PrefilledRoster> read = read(lines, Samples.ROSTER);
    assertEquals(List.of(), read.findings());
    assertEquals("L'ÉCOLE & FILS", read.orThrow().header().companyName());
  }

  @Test
  void faults_are_all_listed_and_no_roster_is_given() throws IOException {
    List<String> lines = new ArrayList<>(Samples.lines(Samples.ROSTER));
    lines.set(3, lines.get(2));
    lines.set(4, lines.get(4).replace("123456785", "123456786"));
    lines.set(5, lines.get(5).replace("134567894", "999999999"));
    lines.set(6, lines.get(6).substring(0, 50));
    Checked<PrefilledRoster> read = read(lines, "AFFEBDS_1234567_202507.txt");
    assertNull(read.value());
    assertEquals(
        List.of(
            "4 DUPLICATE_INSURED",
            "5 INSURED_NUMBER_INVALID",
            "6 INSURED_NUMBER_INVALID",
            "7 LINE_LENGTH_WRONG",
            "0 FILE_NAME_CONTRADICTS"),
        read.findings().stream().map(f -> f.line() + " " + f.code().name()).toList());
  }

  @Test
  void its_totals_are_checked() throws IOException {
    List<String> lines = new ArrayList<>(Samples.lines(Samples.ROSTER));
    lines.set(7, lines.get(7).replace("616049276", "616049277"));
    Checked<PrefilledRoster> read = read(lines, Samples.ROSTER);
    assertNull(read.value());
    assertEquals(List.of("616049277", "616049276"), read.findings().get(0).args());
  }

  @Test
  void a_declaration_is_no_roster() throws IOException {
    Checked<PrefilledRoster> read = read(Samples.lines(Samples.PRINCIPAL), Samples.PRINCIPAL);
    assertNull(read.value());
    assertEquals(1, read.findings().size());
    assertEquals(List.of("B00", "A00"), read.findings().get(0).args());
  }

  @Test
  void an_unusual_name_does_not_keep_a_roster_out() throws IOException {
    Checked<PrefilledRoster> read = read(Samples.lines(Samples.ROSTER), "preetabli.txt");
    assertNotNull(read.value());
    assertEquals(List.of("preetabli.txt", Samples.ROSTER), read.findings().get(0).args());
  }

  private static Checked<PrefilledRoster> read(List<String> lines, String name) throws IOException {
    return RosterReader.read(new ByteArrayInputStream(Samples.file(lines)), name);
  }
}
