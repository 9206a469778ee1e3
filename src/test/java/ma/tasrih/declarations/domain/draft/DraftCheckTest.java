package ma.tasrih.declarations.domain.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import ma.tasrih.declarations.domain.DeclaredLine;
import ma.tasrih.declarations.domain.DraftKey;
import ma.tasrih.declarations.domain.FamilyAllowance;
import ma.tasrih.declarations.domain.Kind;
import ma.tasrih.declarations.domain.Names;
import ma.tasrih.declarations.domain.SampleRoster;
import ma.tasrih.declarations.domain.Situation;
import ma.tasrih.declarations.domain.draft.DraftCheck.LineOutcome;
import ma.tasrih.declarations.domain.draft.DraftContext.FiledState;
import ma.tasrih.declarations.domain.draft.DraftLine.Section;
import ma.tasrih.declarations.domain.roster.RosterLine;
import ma.tasrih.kernel.Finding;
import ma.tasrih.kernel.InsuredNumber;
import ma.tasrih.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

class DraftCheckTest {

  private static final ColumnNames FIELD_NAMES = (section, field) -> field.name();

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "/cases/declarations/lines.csv",
      delimiter = ';',
      useHeadersInDisplayName = false,
      numLinesToSkip = 4)
  void a_line_gives_exactly_the_findings_of_the_table(ArgumentsAccessor row) {
    DraftCheck check =
        new DraftCheck(
            header(Kind.valueOf(row.getString(2)), row.getString(3).equals("EBDS")),
            context(row.getString(1), FiledState.NOTHING));

    LineOutcome outcome = check.line(LineCase.of(row), LineCase.readingFindings(row));

    assertEquals(text(row, 14), placed(outcome.findings()));
    assertEquals(
        outcome.findings().stream().noneMatch(Finding::isBlocking), outcome.declared() != null);
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/cases/declarations/filing.csv", delimiter = ';', numLinesToSkip = 4)
  void a_draft_gives_exactly_the_findings_of_the_table(ArgumentsAccessor row) {
    DraftHeader header =
        new DraftHeader(
            new DraftKey(SampleRoster.AFFILIATE, YearMonth.parse(row.getString(2))),
            Kind.valueOf(row.getString(3)),
            row.getInteger(4),
            row.getString(6),
            row.getString(5).equals("EBDS"),
            2,
            FIELD_NAMES);
    FiledState filed =
        new FiledState(
            Optional.ofNullable(row.getString(7)),
            row.getInteger(8),
            Optional.ofNullable(row.getString(9)).map(YearMonth::parse),
            row.getString(10).equals("yes"));

    List<Finding> findings = new DraftCheck(header, context(row.getString(1), filed)).begin();

    String found =
        findings.stream()
            .map(f -> f.code().name() + "(" + String.join(" ", f.args()) + ")")
            .collect(Collectors.joining(" "));
    assertEquals(text(row, 11), found);
  }

  @Test
  void missing_people_of_the_roster_block_an_ebds_file() {
    DraftCheck check = new DraftCheck(header(Kind.PRINCIPAL, true), known(FiledState.NOTHING));
    check.line(line("100000018", "8500.00"), List.of());
    check.line(line("112345676", "8500.00"), List.of());
    check.line(line("145678903", "8500.00"), List.of());

    assertEquals(
        List.of(
            Finding.inFile(
                DeclarationCode.ROSTER_PERSON_MISSING, "123456785", rosterName("123456785")),
            Finding.inFile(
                DeclarationCode.ROSTER_PERSON_MISSING, "134567894", rosterName("134567894"))),
        check.end());
  }

  @Test
  void missing_people_of_the_roster_are_asked_about_in_a_table() {
    DraftCheck check = new DraftCheck(header(Kind.PRINCIPAL, false), known(FiledState.NOTHING));
    for (String insured : List.of("100000018", "112345676", "123456785", "134567894")) {
      check.line(line(insured, "8500.00"), List.of());
    }

    assertEquals(
        List.of(
            Finding.inFile(
                DeclarationCode.ROSTER_PERSON_ABSENT, "145678903", rosterName("145678903"))),
        check.end());
  }

  @Test
  void a_corrective_declaration_restates_the_month_so_missing_people_are_asked_about() {
    DraftCheck check = new DraftCheck(header(Kind.CORRECTIVE, false), known(FiledState.NOTHING));
    for (String insured : List.of("100000018", "112345676", "123456785", "145678903")) {
      check.line(line(insured, "8500.00"), List.of());
    }

    assertEquals(
        List.of(
            Finding.inFile(
                DeclarationCode.ROSTER_PERSON_ABSENT, "134567894", rosterName("134567894"))),
        check.end());
  }

  @Test
  void nobody_of_the_roster_is_missed_in_a_supplementary_declaration() {
    DraftCheck check = new DraftCheck(header(Kind.SUPPLEMENTARY, false), known(FiledState.NOTHING));
    check.line(line("167890121", "2000.00"), List.of());

    assertEquals(List.of(), check.end());
  }

  @Test
  void a_supplementary_declaration_needs_an_entrant() {
    DraftCheck check = new DraftCheck(header(Kind.SUPPLEMENTARY, false), known(FiledState.NOTHING));
    check.line(line("100000018", "8500.00"), List.of());

    assertEquals(
        List.of(Finding.inFile(DeclarationCode.SUPPLEMENTARY_WITHOUT_ENTRANT)), check.end());
  }

  @Test
  void a_principal_declaration_needs_somebody() {
    DraftContext withoutRoster = context("new", FiledState.NOTHING);

    assertEquals(
        List.of(Finding.inFile(DeclarationCode.NOBODY_DECLARED)),
        new DraftCheck(header(Kind.PRINCIPAL, false), withoutRoster).end());
  }

  @Test
  void a_nil_declaration_has_no_line_and_warns_of_a_roster() {
    DraftCheck check = new DraftCheck(header(Kind.NIL, false), known(FiledState.NOTHING));
    check.line(line("100000018", "8500.00"), List.of());

    assertEquals(
        List.of(
            Finding.inFile(DeclarationCode.NIL_WITH_LINES, "1"),
            Finding.inFile(DeclarationCode.NIL_WITH_ROSTER, "5")),
        check.end());
  }

  @Test
  void a_nil_declaration_of_an_employer_without_roster_is_silent() {
    assertEquals(
        List.of(),
        new DraftCheck(header(Kind.NIL, false), context("new", FiledState.NOTHING)).end());
  }

  @Test
  void a_person_standing_twice_is_rejected_the_second_time_only() {
    DraftCheck check = new DraftCheck(header(Kind.PRINCIPAL, false), known(FiledState.NOTHING));
    LineOutcome first = check.line(line(3, "100000018", "8500.00"), List.of());
    LineOutcome second = check.line(line(9, "100000018", "8500.00"), List.of());

    assertEquals(List.of(), first.findings());
    assertNotNull(first.declared());
    assertEquals(
        List.of(
            Finding.at(
                DeclarationCode.DUPLICATE_INSURED, 9, "INSURED", "100000018", "100000018", "3")),
        second.findings());
    assertNull(second.declared());
  }

  @Test
  void special_values_may_stand_more_than_once() {
    DraftCheck check = new DraftCheck(header(Kind.PRINCIPAL, false), known(FiledState.NOTHING));
    check.line(line("999999999", "5000.00"), List.of());
    LineOutcome second = check.line(line("999999999", "5000.00"), List.of());

    assertEquals(List.of(), second.findings());
  }

  @Test
  void a_leaver_in_a_table_repays_the_allowance_of_the_roster() {
    DraftCheck check = new DraftCheck(header(Kind.PRINCIPAL, false), known(FiledState.NOTHING));
    DraftLine gamma =
        new DraftLine(
            4,
            Section.UNSTATED,
            new InsuredNumber.Registered("123456785"),
            "",
            "",
            null,
            null,
            0,
            Money.ZERO,
            null,
            Situation.LEFT);

    assertEquals(
        new DeclaredLine(
            4,
            false,
            new InsuredNumber.Registered("123456785"),
            "",
            person("123456785").name(),
            new FamilyAllowance(
                1, Money.parse("300.00"), Money.parse("100.00"), Money.parse("200.00")),
            Money.parse("200.00"),
            0,
            Money.ZERO,
            Money.ZERO,
            Situation.LEFT),
        check.line(gamma, List.of()).declared());
  }

  @Test
  void a_line_without_capped_wage_gets_the_wage_up_to_the_ceiling() {
    DraftCheck check = new DraftCheck(header(Kind.PRINCIPAL, false), known(FiledState.NOTHING));

    DeclaredLine above = check.line(line("100000018", "6000.01"), List.of()).declared();
    DeclaredLine below = check.line(line("112345676", "5999.99"), List.of()).declared();

    assertEquals(Money.parse("6000.00"), above.cappedWage());
    assertEquals(Money.parse("5999.99"), below.cappedWage());
  }

  @Test
  void a_blocking_finding_of_the_reader_rejects_the_line_and_stays_first() {
    DraftCheck check = new DraftCheck(header(Kind.PRINCIPAL, false), known(FiledState.NOTHING));
    Finding fromReader = Finding.at(DeclarationCode.UNKNOWN_SITUATION, 2, "SITUATION", "XX", "XX");

    LineOutcome outcome = check.line(line("100000018", "100.00"), List.of(fromReader));

    assertNull(outcome.declared());
    assertEquals(
        List.of(
            fromReader,
            Finding.at(
                DeclarationCode.WAGE_BELOW_MINIMUM, 2, "ACTUAL_WAGE", "100.00", "26", "3140.48")),
        outcome.findings());
  }

  private static DraftContext known(FiledState filed) {
    return context("known", filed);
  }

  private static DraftContext context(String register, FiledState filed) {
    return SampleRoster.context(
        register.equals("known") ? Optional.of(SampleRoster.ROSTER) : Optional.empty(),
        !register.equals("foreign"),
        filed);
  }

  private static DraftHeader header(Kind kind, boolean ebds) {
    return new DraftHeader(SampleRoster.KEY, kind, 0, null, ebds, 1, FIELD_NAMES);
  }

  private static DraftLine line(String insured, String wage) {
    return line(2, insured, wage);
  }

  private static DraftLine line(int line, String insured, String wage) {
    return new DraftLine(
        line,
        Section.UNSTATED,
        InsuredNumber.parse(insured).orElseThrow(),
        "",
        "SOMEBODY",
        null,
        null,
        26,
        Money.parse(wage),
        null,
        Situation.AT_WORK);
  }

  private static String rosterName(String insured) {
    return Names.plain(person(insured).name());
  }

  private static RosterLine person(String insured) {
    return SampleRoster.ROSTER.find(new InsuredNumber.Registered(insured)).orElseThrow();
  }

  private static String placed(List<Finding> findings) {
    return findings.stream()
        .map(f -> f.code().name() + "@" + f.column())
        .collect(Collectors.joining(" "));
  }

  private static String text(ArgumentsAccessor row, int column) {
    return row.size() <= column || row.getString(column) == null ? "" : row.getString(column);
  }
}
