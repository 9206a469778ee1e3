package ma.tasrih.intake.usecase.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import ma.tasrih.intake.domain.CheckReport;
import ma.tasrih.intake.domain.FileFormat;
import ma.tasrih.intake.domain.ReadOptions;
import ma.tasrih.intake.domain.finding.FindingTexts;
import ma.tasrih.kernel.Finding;
import ma.tasrih.rates.store.RateFiles;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotatedArchiveTest {

  private static final String HEADINGS = "affilie;periode;num_assure;nom;jours;salaire_reel\n";
  private static final ReadOptions ZIP = new ReadOptions("juin.zip", null, null, null);

  @TempDir Path folder;

  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final List<Finding> found = new ArrayList<>();
  private final OfflineCheck offline = new OfflineCheck(RateFiles.load(), YearMonth.of(2025, 7));

  @Test
  void each_file_comes_back_under_its_name_with_its_own_remarks() throws IOException {
    files.put("a/mars.csv", csv("1234567;2025-03;100000018;ALPHA;x;5000"));
    files.put("deux.xlsx", workbook("avril", "2025-04", "26", "mai", "2025-05", "y"));
    files.put("rien.csv", csv("1234567;2025-02;100000018;ALPHA;26;5000"));
    files.put("DS_1234567_202506.txt", sample("valid/DS_1234567_202506.txt"));
    Map<String, byte[]> copies = annotated();
    assertEquals(
        List.of("a/mars.csv", "deux.xlsx", "rien.csv", "DS_1234567_202506.csv"),
        List.copyOf(copies.keySet()));
    String march = text(copies, "a/mars.csv");
    assertTrue(march.contains(";À CORRIGER;") && march.contains("DAYS_INVALID"), march);
    assertFalse(text(copies, "rien.csv").contains("À CORRIGER"), "nothing is wrong in it");
    assertEquals(9, text(copies, "DS_1234567_202506.csv").lines().count());
    String sheet = part(copies.get("deux.xlsx"), "xl/worksheets/sheet2.xml");
    String other = part(copies.get("deux.xlsx"), "xl/worksheets/sheet1.xml");
    String texts = part(copies.get("deux.xlsx"), "xl/sharedStrings.xml");
    assertTrue(texts.contains("DAYS_INVALID"), texts);
    assertTrue(sheet.length() > other.length(), "the remark stands in the second sheet");
  }

  @Test
  void corrected_and_sent_again_it_reads_as_it_was_meant() throws IOException {
    files.put("mars.csv", csv("1234567;2025-03;100000018;ALPHA;x;5000"));
    files.put("avril.csv", csv("1234567;2025-04;100000018;ALPHA;26;5000"));
    Map<String, byte[]> copies = annotated();
    String corrected = text(copies, "mars.csv").replace(";x;5000", ";26;5000");
    files.clear();
    files.putAll(copies);
    files.put("mars.csv", corrected.getBytes(StandardCharsets.UTF_8));
    found.clear();
    CheckReport again = check();
    assertEquals(0, again.blocking(), again.findings()::toString);
    assertEquals(2, again.declarations().size());
    assertTrue(found.stream().noneMatch(f -> f.code().name().equals("COLUMN_IGNORED")));
  }

  @Test
  void what_is_too_broken_for_remarks_comes_back_and_what_we_do_not_read_stays_out()
      throws IOException {
    byte[] broken = workbook("avril", "2025-04", "26", "mai", "2025-05", "26");
    broken[broken.length / 2] ^= 0x55;
    byte[] noText = (HEADINGS + "x".repeat(9_000) + "\u0001\n").getBytes(StandardCharsets.UTF_8);
    files.put("casse.xlsx", broken);
    files.put("octets.csv", noText);
    files.put("programme.exe", new byte[] {'M', 'Z', 0, 1, 2});
    files.put("dedans.zip", zipped(Map.of("x.csv", csv("")), StandardCharsets.UTF_8));
    files.put("bon.csv", csv("1234567;2025-03;100000018;ALPHA;26;5000"));
    Map<String, byte[]> copies = annotated();
    assertEquals(List.of("casse.xlsx", "octets.csv", "bon.csv"), List.copyOf(copies.keySet()));
    assertEquals(text(Map.of("x", noText), "x"), text(copies, "octets.csv"));
  }

  @Test
  void no_name_leads_out_of_the_folder_and_none_comes_twice() throws IOException {
    byte[] bytes = csv("1234567;2025-03;100000018;ALPHA;26;5000");
    for (String name :
        List.of(
            "../../etc/mars.csv",
            "C:\\temp\\mars.csv",
            "/abs/mars.csv",
            "MARS.csv",
            "mars.csv",
            "con.csv",
            "a\u0000\u202Eb.csv")) {
      files.put(name, bytes);
    }
    assertEquals(
        List.of(
            "etc/mars.csv",
            "C_/temp/mars.csv",
            "abs/mars.csv",
            "MARS.csv",
            "mars (2).csv",
            "_con.csv",
            "a__b.csv"),
        List.copyOf(annotated().keySet()));
  }

  @Test
  void names_written_by_windows_are_read() throws IOException {
    files.put("février.csv", csv("1234567;2025-02;100000018;ALPHA;26;5000"));
    Path file = folder.resolve("windows.zip");
    Files.write(file, zipped(files, Charset.forName("IBM850")));
    CheckReport report = offline.check(file, ZIP, found::add);
    assertEquals(1, report.declarations().size(), found::toString);
    assertEquals("février.csv", found.get(0).part().name());
  }

  private CheckReport check() throws IOException {
    Path file = folder.resolve("juin.zip");
    Files.write(file, zipped(files, StandardCharsets.UTF_8));
    CheckReport report = offline.check(file, ZIP, found::add);
    found.sort(
        Comparator.comparingInt((Finding f) -> f.part() == null ? 0 : f.part().number())
            .thenComparingInt(Finding::line));
    assertEquals(FileFormat.ZIP, report.format());
    return report;
  }

  private Map<String, byte[]> annotated() throws IOException {
    check();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    offline.annotate(folder.resolve("juin.zip"), ZIP, found, new FindingTexts(Locale.FRENCH), out);
    Map<String, byte[]> copies = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
      for (ZipEntry one = zip.getNextEntry(); one != null; one = zip.getNextEntry()) {
        copies.put(one.getName(), zip.readAllBytes());
      }
    }
    return copies;
  }

  private static byte[] csv(String... rows) {
    return (HEADINGS + String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] sample(String name) throws IOException {
    return Files.readAllBytes(Path.of("sample-declarations").resolve(name));
  }

  private static byte[] zipped(Map<String, byte[]> files, Charset names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  /** Two sheets of one person each: name, month and days. */
  private static byte[] workbook(String... sheets) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Workbook workbook = new Workbook(bytes, "T", null);
    for (int i = 0; i < sheets.length; i += 3) {
      Worksheet sheet = workbook.newWorksheet(sheets[i]);
      String[] headings = HEADINGS.strip().split(";");
      String[] row = {"1234567", sheets[i + 1], "100000018", "ALPHA", sheets[i + 2], "5000"};
      for (int c = 0; c < headings.length; c++) {
        sheet.value(0, c, headings[c]);
        sheet.value(1, c, row[c]);
      }
    }
    workbook.finish();
    return bytes.toByteArray();
  }

  private String part(byte[] workbook, String name) throws IOException {
    Path file = Files.write(folder.resolve("copy.xlsx"), workbook);
    try (ZipFile zip = new ZipFile(file.toFile());
        InputStream in = zip.getInputStream(zip.getEntry(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String text(Map<String, byte[]> files, String name) {
    return new String(files.get(name), StandardCharsets.UTF_8);
  }
}
