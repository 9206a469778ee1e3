package ma.tasrih.intake.usecase.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import ma.tasrih.declarations.adapter.RosterWorkbook;
import ma.tasrih.declarations.domain.DraftKey;
import ma.tasrih.declarations.domain.Kind;
import ma.tasrih.declarations.domain.draft.DraftHeader;
import ma.tasrih.declarations.domain.draft.Staging;
import ma.tasrih.declarations.domain.roster.PrefilledRoster;
import ma.tasrih.declarations.domain.roster.RosterSheet;
import ma.tasrih.declarations.domain.roster.RosterSheet.Filling;
import ma.tasrih.declarations.domain.roster.RosterSheet.Pay;
import ma.tasrih.intake.domain.CheckReport;
import ma.tasrih.intake.domain.FileFormat;
import ma.tasrih.intake.domain.ReadOptions;
import ma.tasrih.intake.format.csv.CsvWriter;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.kernel.Finding;
import ma.tasrih.kernel.InsuredNumber;
import ma.tasrih.kernel.Money;
import ma.tasrih.platform.DisplayTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every template people download is read by the checker they send it to. */
class TemplatesTest {

  private static final AffiliateNumber ATLAS = new AffiliateNumber("1234567");
  private static final YearMonth JUNE = YearMonth.of(2025, 6);
  private static final PrefilledRoster ROSTER = roster();

  @Test
  void with_last_months_pay_nothing_is_to_be_corrected() throws IOException {
    Map<InsuredNumber.Registered, Pay> pay = pay();
    for (CheckReport report :
        List.of(csv(pay), workbook(pay, List.of()), workbook(pay, notes("fr")))) {
      assertEquals(ROSTER.lines().size(), report.declarations().get(0).totals().accepted());
      assertEquals(0, report.blocking(), report.findings()::toString);
      assertEquals(0, report.warnings(), report.findings()::toString);
    }
  }

  @Test
  void left_blank_only_the_blanks_are_found() throws IOException {
    for (CheckReport report : List.of(csv(Map.of()), workbook(Map.of(), notes("fr")))) {
      assertEquals(ROSTER.lines().size(), report.declarations().get(0).totals().read());
      assertEquals(Set.of("CELL_EMPTY"), codes(report));
      assertEquals(Set.of("jours", "salaire_reel"), columns(report));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "ar", "en"})
  void notes_in_every_language_are_left_out(String language) throws IOException {
    assertEquals(
        workbook(pay(), List.of()).findings(), workbook(pay(), notes(language)).findings());
    assertFalse(notes(language).stream().anyMatch(String::isBlank));
  }

  @Test
  void the_empty_template_of_the_help_page_lacks_lines_and_nothing_else() throws IOException {
    byte[] bytes = Files.readAllBytes(Path.of("src/main/webapp/help/modele-tasrih.csv"));
    CheckReport report = check(FileFormat.CSV, bytes);
    assertEquals(Set.of("FILE_EMPTY"), codes(report));
  }

  private static List<String> notes(String language) {
    java.util.Locale locale = java.util.Locale.forLanguageTag(language);
    return List.of("people", "days", "wage", "situation", "newcomer", "casual", "send").stream()
        .map(key -> DisplayTexts.text("template.notes." + key, locale))
        .toList();
  }

  private static CheckReport csv(Map<InsuredNumber.Registered, Pay> pay) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CsvWriter writer = new CsvWriter(out);
    writer.roster(ROSTER, pay);
    writer.flush();
    return check(FileFormat.CSV, out.toByteArray());
  }

  private static CheckReport workbook(Map<InsuredNumber.Registered, Pay> pay, List<String> notes)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RosterSheet sheet = new RosterWorkbook();
    sheet.write(ROSTER, new Filling(pay, "Mode d’emploi", notes), out);
    return check(FileFormat.XLSX, out.toByteArray());
  }

  private static CheckReport check(FileFormat format, byte[] bytes) {
    ReadOptions asked = new ReadOptions("modele", ATLAS, JUNE, Kind.PRINCIPAL);
    Examination examination =
        new Examination(new AtlasInJune(false, Optional.empty()), Staging.none(), f -> {});
    new FileReading().read(format, new ByteArrayInputStream(bytes), asked, examination);
    return examination.finish(format);
  }

  private static Map<InsuredNumber.Registered, Pay> pay() {
    Map<InsuredNumber.Registered, Pay> pay = new HashMap<>();
    ROSTER.lines().keySet().forEach(who -> pay.put(who, new Pay(26, Money.parse("4500.50"))));
    return pay;
  }

  private static PrefilledRoster roster() {
    DraftHeader header =
        new DraftHeader(
            new DraftKey(ATLAS, JUNE), Kind.PRINCIPAL, 0, null, false, 1, (s, f) -> f.name());
    return new AtlasInJune(false, Optional.empty())
        .setting(header)
        .context()
        .roster()
        .orElseThrow();
  }

  private static Set<String> codes(CheckReport report) {
    Set<String> codes = new TreeSet<>();
    report.findings().forEach(finding -> codes.add(finding.code().name()));
    return codes;
  }

  private static Set<String> columns(CheckReport report) {
    Set<String> columns = new TreeSet<>();
    report.findings().stream().map(Finding::column).forEach(columns::add);
    return columns;
  }
}
