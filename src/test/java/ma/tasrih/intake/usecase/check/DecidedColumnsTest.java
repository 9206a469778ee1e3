package ma.tasrih.intake.usecase.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import ma.tasrih.declarations.domain.draft.Staging;
import ma.tasrih.intake.domain.Amended;
import ma.tasrih.intake.domain.Amendments;
import ma.tasrih.intake.domain.CheckReport;
import ma.tasrih.intake.domain.FileFormat;
import ma.tasrih.intake.domain.JoinedAmendments;
import ma.tasrih.intake.domain.ReadOptions;
import ma.tasrih.intake.domain.finding.FindingTexts;
import ma.tasrih.intake.domain.fix.CellFix;
import ma.tasrih.intake.domain.fix.StandingFixes;
import ma.tasrih.intake.domain.mapping.ChoiceFault;
import ma.tasrih.intake.domain.mapping.ColumnChoice;
import ma.tasrih.intake.domain.mapping.ColumnMapping;
import ma.tasrih.intake.domain.mapping.ColumnSuggestion;
import ma.tasrih.intake.domain.mapping.DecidedColumns;
import ma.tasrih.intake.domain.mapping.HeadingShape;
import ma.tasrih.intake.domain.mapping.KnownMappings;
import ma.tasrih.intake.domain.mapping.PortalColumn;
import ma.tasrih.intake.domain.mapping.Suggester;
import ma.tasrih.intake.domain.mapping.TableSample;
import ma.tasrih.intake.format.look.TableLook;
import ma.tasrih.kernel.AffiliateNumber;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Files whose columns somebody had to tell, before and after. */
class DecidedColumnsTest {

  private static final LocalDate TODAY = LocalDate.of(2025, 7, 4);
  private static final Set<PortalColumn> REQUIRED =
      Set.of(PortalColumn.INSURED, PortalColumn.ACTUAL_WAGE);

  private static byte[] bytes(String text) {
    return text.replace('|', ';').replace('/', '\n').getBytes(StandardCharsets.UTF_8);
  }

  private static ReadOptions asked(String name) {
    return new ReadOptions(name, new AffiliateNumber("1234567"), YearMonth.of(2025, 6), null);
  }

  private static CheckReport check(FileFormat format, byte[] file, Amendments amendments) {
    Examination examination =
        new Examination(
            new AtlasInJune(false, Optional.empty()), Staging.none(), finding -> {}, amendments);
    new FileReading().read(format, new ByteArrayInputStream(file), asked("x"), examination);
    return examination.finish(format);
  }

  private static int accepted(CheckReport report) {
    return report.declarations().stream().mapToInt(one -> one.totals().accepted()).sum();
  }

  private static List<String> blocking(CheckReport report) {
    return report.findings().stream()
        .filter(f -> f.isBlocking())
        .map(f -> f.code().name())
        .toList();
  }

  private static TableSample sample(FileFormat format, byte[] file) {
    return TableSamples.of(format, new ByteArrayInputStream(file), Amended.NOTHING).get(0);
  }

  /** What the portal proposes, with the person's answers. */
  private static ColumnChoice choice(
      TableSample sample, int row, Map<String, PortalColumn> answers, @Nullable Integer days) {
    List<ColumnSuggestion> suggested =
        new Suggester(Map.of()).suggest(TableLook.facts(sample, row));
    Map<Integer, PortalColumn> columns = new HashMap<>();
    for (ColumnSuggestion one : suggested) {
      PortalColumn answer = answers.get(one.facts().heading());
      PortalColumn column = answer == null ? one.column() : answer;
      if (column != null) {
        columns.put(one.facts().place(), column);
      }
    }
    return new ColumnChoice(columns, days);
  }

  private static KnownMappings decided(TableSample sample, int row, ColumnChoice choice) {
    boolean headings = row != TableLook.NO_HEADINGS;
    List<String> written = TableLook.headings(sample, row);
    assertEquals(List.of(), ChoiceFault.of(choice, written.size(), REQUIRED));
    Map<PortalColumn, Integer> places = new EnumMap<>(PortalColumn.class);
    choice.columns().forEach((place, column) -> places.put(column, place));
    HeadingShape shape =
        headings ? HeadingShape.of(written) : HeadingShape.withoutHeadings(sample.width());
    return new KnownMappings(
        List.of(
            new DecidedColumns(
                ColumnMapping.at(shape, headings, places, choice.daysForAll()),
                "Cabinet Atlas",
                TODAY)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "/cases/intake/decided-layouts.csv",
      delimiter = ';',
      maxCharsPerColumn = 8192,
      numLinesToSkip = 3)
  void a_layout_that_is_asked_about_is_fileable_once_somebody_has_decided(
      String layout, String file, String answer, @Nullable Integer days, String sum) {
    byte[] bytes = bytes(file);
    CheckReport before = check(FileFormat.CSV, bytes, Amendments.NONE);
    assertEquals(0, accepted(before));
    assertTrue(
        blocking(before).contains("LAYOUT_NEEDS_MAPPING")
            || blocking(before).contains("COLUMN_MISSING")
            || blocking(before).contains("COLUMN_AMBIGUOUS")
            || blocking(before).contains("HEADINGS_NOT_RECOGNISED"),
        blocking(before)::toString);
    Map<String, PortalColumn> answers = new HashMap<>();
    for (String one : answer.split("\\|")) {
      String[] pair = one.split("=");
      answers.put(pair[0], PortalColumn.of(pair[1]).orElseThrow());
    }
    TableSample sample = sample(FileFormat.CSV, bytes);
    int row = TableLook.headingRow(sample);
    KnownMappings known = decided(sample, row, choice(sample, row, answers, days));

    CheckReport after = check(FileFormat.CSV, bytes, known);
    assertEquals(List.of(), blocking(after));
    assertEquals(2, accepted(after));
    assertEquals(sum, after.declarations().get(0).totals().actualWages().toString());
    String said =
        after.findings().stream()
            .filter(f -> f.code().name().equals("COLUMNS_AS_DECIDED"))
            .map(f -> new FindingTexts(Locale.FRENCH).message(f))
            .collect(Collectors.joining());
    assertTrue(said.contains("04/07/2025 par Cabinet Atlas"), said);
  }

  private static final String PAYROLL =
      "MATRICULE|JOURS TRAVAILLÉS|SALAIRE BRUT GLOBAL|SALAIRE BRUT IMPOSABLE|NOM & PRÉNOM/"
          + "100000018|26|9000,00|8500,00|ALPHA AMINA/112345676|26|7000,00|6500,00|BETA ALI/";

  private static KnownMappings payroll() {
    TableSample sample = sample(FileFormat.CSV, bytes(PAYROLL));
    Map<String, PortalColumn> answers = Map.of("SALAIRE BRUT GLOBAL", PortalColumn.ACTUAL_WAGE);
    return decided(sample, 0, choice(sample, 0, answers, null));
  }

  @Test
  void next_month_the_same_headings_need_no_question_in_whatever_order() {
    String july =
        "NOM & PRÉNOM|SALAIRE BRUT IMPOSABLE|SALAIRE BRUT GLOBAL|JOURS TRAVAILLÉS|MATRICULE/"
            + "ALPHA AMINA|1,00|9100,00|26|100000018/";
    CheckReport report = check(FileFormat.CSV, bytes(july), payroll());
    assertEquals(List.of(), blocking(report));
    assertEquals("9100.00", report.declarations().get(0).totals().actualWages().toString());
  }

  @Test
  void a_new_column_asks_again() {
    String more = PAYROLL.replaceFirst("/", "|BRUT COTISABLE 2/");
    CheckReport report = check(FileFormat.CSV, bytes(more), payroll());
    assertTrue(blocking(report).contains("LAYOUT_NEEDS_MAPPING"), blocking(report)::toString);
  }

  @Test
  void another_table_is_read_as_if_nothing_had_been_decided() {
    byte[] own = bytes("num_assure|nom|jours|salaire_reel/100000018|ALPHA|26|5000,00/");
    assertEquals(
        check(FileFormat.CSV, own, Amendments.NONE).findings(),
        check(FileFormat.CSV, own, payroll()).findings());
  }

  @Test
  void headings_the_portal_does_not_know_are_found_where_they_were_decided() {
    byte[] file =
        bytes(
            "مقاولة أطلس/يونيو/الرقم|الاسم|الحضور|المبلغ/100000018|أمينة|26|5000,00/112345676|علي|26|6000/");
    TableSample sample = sample(FileFormat.CSV, file);
    int row = sample.at(3);
    assertEquals(row, TableLook.headingRow(sample));
    KnownMappings known = decided(sample, row, choice(sample, row, Map.of(), null));
    CheckReport report = check(FileFormat.CSV, file, known);
    assertEquals(List.of(), blocking(report));
    assertEquals(2, accepted(report));
    assertEquals(
        List.of(4, 5),
        report.findings().stream()
            .filter(f -> f.code().name().equals("NAME_REWRITTEN"))
            .map(f -> f.line())
            .toList());
  }

  @Test
  void a_file_without_headings_is_read_by_places_and_its_copy_keeps_every_line()
      throws IOException {
    byte[] file = bytes("100000018|ALPHA AMINA|26|5000,00/112345676|BETA ALI|x|6000,00/");
    TableSample sample = sample(FileFormat.CSV, file);
    int row = TableLook.headingRow(sample);
    assertEquals(TableLook.NO_HEADINGS, row);
    KnownMappings known =
        decided(sample, row, choice(sample, row, Map.of("C", PortalColumn.DAYS), null));
    CheckReport report = check(FileFormat.CSV, file, known);
    assertEquals(List.of("DAYS_INVALID"), blocking(report));
    assertEquals(1, accepted(report));
    assertEquals(
        "C", report.findings().stream().filter(f -> f.isBlocking()).toList().get(0).column());

    ByteArrayOutputStream copy = new ByteArrayOutputStream();
    new AnnotatedCopy(
            FileFormat.CSV, asked("x.csv"), new FindingTexts(Locale.FRENCH), new Amended(known, 0))
        .write(new ByteArrayInputStream(file), report.findings()::forEach, copy);
    List<String> lines = copy.toString(StandardCharsets.UTF_8).lines().toList();
    assertEquals(2, lines.size());
    assertTrue(lines.get(0).contains("100000018;ALPHA AMINA;26;5000,00;"), lines::toString);
    assertTrue(lines.get(1).contains(";À CORRIGER;DAYS_INVALID;"), lines::toString);
  }

  @Test
  void the_copy_of_a_file_without_headings_has_what_was_put_in_its_cells() throws IOException {
    byte[] csv = bytes("100000018|ALPHA AMINA|26|5000,00/112345676|BETA ALI|x|6000,00/");
    assertTrue(corrected(csv).contains("112345676;BETA ALI;24;6000,00;AB1;OK"));
    byte[] copy =
        correctedCopy(
            FileFormat.XLSX,
            workbook(false),
            "B",
            Map.of("B", PortalColumn.DAYS, "C", PortalColumn.ACTUAL_WAGE));
    String row = sample(FileFormat.XLSX, copy).rows().get(1).cells().toString();
    assertTrue(row.contains(", 24, ") && row.contains("AB1, OK"), row);
  }

  private static String corrected(byte[] csv) throws IOException {
    Map<String, PortalColumn> answers = Map.of("C", PortalColumn.DAYS);
    return new String(correctedCopy(FileFormat.CSV, csv, "C", answers), StandardCharsets.UTF_8);
  }

  /** With the days of line 2 put right, and a column given to it that the file lacks. */
  private static byte[] correctedCopy(
      FileFormat format, byte[] file, String days, Map<String, PortalColumn> answers)
      throws IOException {
    TableSample sample = sample(format, file);
    int row = TableLook.headingRow(sample);
    assertEquals(TableLook.NO_HEADINGS, row);
    KnownMappings known = decided(sample, row, choice(sample, row, answers, null));
    StandingFixes fixes = new StandingFixes();
    fixes.add(new CellFix(0, 2, days, "24", "x"));
    fixes.add(new CellFix(0, 2, "cin", "AB1", ""));
    ByteArrayOutputStream copy = new ByteArrayOutputStream();
    new AnnotatedCopy(
            format,
            asked("x"),
            new FindingTexts(Locale.FRENCH),
            new Amended(new JoinedAmendments(fixes, known), 0))
        .write(new ByteArrayInputStream(file), taker -> {}, copy);
    return copy.toByteArray();
  }

  private static byte[] workbook(boolean headings) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "test", "1.0")) {
      Worksheet sheet = book.newWorksheet("Juin");
      List<String> rows = new ArrayList<>(List.of(PAYROLL.split("/")));
      if (!headings) {
        rows.remove(0);
      }
      for (int i = 0; i < rows.size(); i++) {
        String[] cells = rows.get(i).split("\\|");
        for (int j = 0; j < cells.length; j++) {
          sheet.value(i + (headings ? 7 : 0), j, cells[j].replace(",00", ""));
        }
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void a_workbook_and_a_file_of_an_archive_are_read_by_the_same_decision() throws IOException {
    byte[] book = workbook(true);
    assertEquals(8, sample(FileFormat.XLSX, book).rows().get(0).line());
    CheckReport report = check(FileFormat.XLSX, book, payroll());
    assertEquals(List.of(), blocking(report));
    assertEquals("16000.00", report.declarations().get(0).totals().actualWages().toString());

    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(archive)) {
      zip.putNextEntry(new ZipEntry("juin.xlsx"));
      zip.write(book);
    }
    CheckReport zipped = check(FileFormat.ZIP, archive.toByteArray(), payroll());
    assertEquals(List.of(), blocking(zipped));
    assertEquals(2, accepted(zipped));
    TableSample sample = sample(FileFormat.ZIP, archive.toByteArray());
    assertEquals("juin.xlsx › Juin", sample.name());
    assertFalse(sample.mayLackHeadings());
  }

  @Test
  void a_workbook_without_headings_is_read_by_places() throws IOException {
    byte[] book = workbook(false);
    TableSample sample = sample(FileFormat.XLSX, book);
    int row = TableLook.headingRow(sample);
    assertEquals(TableLook.NO_HEADINGS, row);
    KnownMappings known =
        decided(sample, row, choice(sample, row, Map.of("C", PortalColumn.ACTUAL_WAGE), null));
    CheckReport report = check(FileFormat.XLSX, book, known);
    assertEquals(List.of(), blocking(report));
    assertEquals(2, accepted(report));
  }
}
