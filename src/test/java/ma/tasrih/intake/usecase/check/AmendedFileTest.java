package ma.tasrih.intake.usecase.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import ma.tasrih.contributions.domain.LineShares;
import ma.tasrih.declarations.domain.Declaration;
import ma.tasrih.declarations.domain.DeclaredLine;
import ma.tasrih.declarations.domain.draft.DraftHeader;
import ma.tasrih.declarations.domain.draft.Staging;
import ma.tasrih.intake.domain.Amended;
import ma.tasrih.intake.domain.CheckReport;
import ma.tasrih.intake.domain.FileFormat;
import ma.tasrih.intake.domain.ReadOptions;
import ma.tasrih.intake.domain.finding.FindingTexts;
import ma.tasrih.intake.domain.fix.CellFix;
import ma.tasrih.intake.domain.fix.StandingFixes;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.kernel.Finding;
import ma.tasrih.kernel.Money;
import ma.tasrih.rates.domain.Branch;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** What stands in a file once people corrected it, in every format. */
class AmendedFileTest {

  private static final String TABLE =
      "num_assure;nom;jours;salaire_reel\n"
          + "156789012;ZETA;30;4000,00\n"
          + "100000018;ETA;26;x\n"
          + "TOTAL;;56;8000,00\n";
  private static final ReadOptions ASKED =
      new ReadOptions("x.csv", new AffiliateNumber("1234567"), YearMonth.of(2025, 5), null);

  private final StandingFixes standing = new StandingFixes();
  private final List<DeclaredLine> declared = new ArrayList<>();
  private final List<String> found = new ArrayList<>();

  private void put(int part, int line, String column, String value) {
    standing.add(new CellFix(part, line, column, value, ""));
  }

  private CheckReport check(FileFormat format, byte[] file, ReadOptions asked) {
    Examination examination =
        new Examination(
            new AtlasInJune(false, Optional.empty()),
            new Keeping(),
            one -> found.add(one.finding().line() + " " + one.finding().code()),
            standing);
    new FileReading().read(format, new ByteArrayInputStream(file), asked, examination);
    return examination.finish(format);
  }

  private CheckReport checkTable() {
    return check(FileFormat.CSV, bytes(TABLE), ASKED);
  }

  @Test
  void a_table_is_read_with_what_was_put_in_the_place_of_its_cells() {
    put(0, 2, "jours", "26");
    put(0, 3, "salaire_reel", "4 000,00");
    put(0, 3, "cin", "AB123456");
    CheckReport report = checkTable();
    assertEquals(0, report.blocking(), found::toString);
    assertEquals(List.of(26, 26), declared.stream().map(DeclaredLine::days).toList());
    assertEquals("AB123456", declared.get(1).cin());
    assertEquals(Money.parse("4000.00"), declared.get(1).actualWage());
    assertTrue(found.contains("0 CELLS_AMENDED"), found::toString);
    assertEquals(List.of("3", "2"), args(report, "CELLS_AMENDED"));
  }

  @Test
  void what_is_put_there_meets_every_rule() {
    put(0, 2, "jours", "99");
    put(0, 3, "salaire_reel", "abc");
    checkTable();
    assertTrue(found.contains("2 DAYS_OUT_OF_RANGE"), found::toString);
    assertTrue(found.contains("3 AMOUNT_INVALID"), found::toString);
  }

  @Test
  void totals_are_compared_with_what_the_file_says() {
    String table = TABLE.replace(";x\n", ";4000,00\n");
    check(FileFormat.CSV, bytes(table), ASKED);
    assertTrue(found.contains("4 TOTALS_ROW_IGNORED"), found::toString);
    found.clear();
    put(0, 2, "jours", "26");
    standing.add(CellFix.wholeLine(0, 3));
    check(FileFormat.CSV, bytes(table), ASKED);
    assertTrue(found.contains("4 TOTALS_ROW_IGNORED"), found::toString);
  }

  @Test
  void a_line_left_out_is_neither_read_nor_declared_and_that_is_said() {
    put(0, 2, "jours", "26");
    standing.add(CellFix.wholeLine(0, 3));
    CheckReport report = checkTable();
    assertEquals(1, report.declarations().get(0).totals().read());
    assertEquals(1, declared.size());
    assertEquals(List.of("1"), args(report, "LINES_LEFT_OUT"));
  }

  @Test
  void a_file_nobody_corrected_says_nothing_of_corrections() {
    put(7, 2, "jours", "26");
    CheckReport report = checkTable();
    assertEquals(List.of(), args(report, "CELLS_AMENDED"));
    assertEquals(List.of(), args(report, "LINES_LEFT_OUT"));
  }

  @Test
  void each_sheet_and_each_file_of_an_archive_has_its_own_lines() throws IOException {
    byte[] workbook = workbook("30", "30");
    put(2, 2, "jours", "25");
    check(FileFormat.XLSX, workbook, ASKED);
    assertEquals(List.of(25), declared.stream().map(DeclaredLine::days).toList());
    declared.clear();

    put(Finding.Part.ofArchive(1, 0, "a.csv").number(), 2, "jours", "24");
    put(Finding.Part.ofArchive(2, 2, "b.xlsx › b").number(), 2, "jours", "23");
    String table = "affilie;periode;num_assure;nom;jours;salaire_reel\n";
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("a.csv", bytes(table + "1234567;2025-04;156789012;ZETA;30;4000,00\n"));
    files.put("b.xlsx", workbook);
    check(FileFormat.ZIP, zipped(files), new ReadOptions("x.zip", null, null, null));
    assertEquals(
        List.of(24, 23), declared.stream().map(DeclaredLine::days).toList(), found::toString);
  }

  private static byte[] zipped(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void an_ebds_field_is_put_right_in_dirhams_and_sums_stay_those_of_the_file() throws IOException {
    Path sample = Path.of("sample-declarations/valid/DS_1234567_202506.txt");
    byte[] file = Files.readAllBytes(sample);
    ReadOptions asked = new ReadOptions("DS_1234567_202506.txt", null, null, null);
    check(FileFormat.EBDS_PRINCIPAL, file, asked);
    DeclaredLine first = declared.get(0);
    int count = declared.size();
    declared.clear();
    put(0, first.line(), "N_Salaire_Reel", "4500,25");
    put(0, first.line(), "N_Salaire_Plaf", "4500,25");
    put(0, first.line(), "N_Jours_Declares", "9");
    CheckReport report = check(FileFormat.EBDS_PRINCIPAL, file, asked);
    assertEquals(0, report.blocking(), found::toString);
    assertEquals(Money.parse("4500.25"), declared.get(0).actualWage());
    assertEquals(9, declared.get(0).days());
    assertEquals(List.of("3", "1"), args(report, "CELLS_AMENDED"));
    declared.clear();
    found.clear();
    put(0, first.line(), "N_Salaire_Reel", "beaucoup");
    put(0, first.line(), "N_Jours_Declares", "123");
    check(FileFormat.EBDS_PRINCIPAL, file, asked);
    assertTrue(found.contains(first.line() + " NOT_NUMERIC"), found::toString);
    assertEquals(count - 1, declared.size());
    declared.clear();
    standing.add(CellFix.wholeLine(0, first.line()));
    check(FileFormat.EBDS_PRINCIPAL, file, asked);
    assertEquals(count - 1, declared.size());
    assertTrue(found.stream().noneMatch(one -> one.endsWith("TOTAL_WRONG")), found::toString);
  }

  @Test
  void the_annotated_copy_has_what_stands() throws IOException {
    put(0, 2, "jours", "26");
    put(0, 2, "cin", "AB1");
    standing.add(CellFix.wholeLine(0, 3));
    String csv = annotated(FileFormat.CSV, bytes(TABLE));
    assertTrue(csv.contains("salaire_reel;cin;statut"), csv);
    assertTrue(csv.contains("156789012;ZETA;26;4000,00;AB1;"), csv);
    assertTrue(csv.contains("AB1;OK") && !csv.contains("ETA;26;x"), csv);
    CheckReport again = check(FileFormat.CSV, bytes(csv.replace("\uFEFF", "")), ASKED);
    assertEquals(1, again.declarations().get(0).totals().read());
  }

  private String annotated(FileFormat format, byte[] file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new AnnotatedCopy(format, ASKED, new FindingTexts(Locale.FRENCH), new Amended(standing, 0))
        .write(new ByteArrayInputStream(file), taker -> {}, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static byte[] workbook(String first, String second) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Workbook workbook = new Workbook(out, "test", null);
    sheet(workbook.newWorksheet("a"), "156789012", first);
    sheet(workbook.newWorksheet("b"), "100000018", second);
    workbook.finish();
    return out.toByteArray();
  }

  private static void sheet(Worksheet sheet, String number, String days) {
    List<String> headings =
        List.of("affilie", "periode", "num_assure", "nom", "jours", "salaire_reel");
    List<String> row = List.of("1234567", "2025-05", number, "ZETA", days, "4000.00");
    for (int i = 0; i < headings.size(); i++) {
      sheet.value(0, i, headings.get(i));
      sheet.value(1, i, row.get(i));
    }
  }

  private static List<String> args(CheckReport report, String code) {
    return report.findings().stream()
        .filter(one -> one.code().name().equals(code))
        .findFirst()
        .map(Finding::args)
        .orElse(List.of());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Keeps what is declared. */
  private final class Keeping implements Staging {

    @Override
    public long open(DraftHeader header, boolean refused) {
      return 1;
    }

    @Override
    public void line(long place, DeclaredLine line) {
      declared.add(line);
    }

    @Override
    public void close(
        long place, Declaration result, Map<Branch, Money> ceilings, LineShares shares) {}
  }
}
