package ma.tasrih.intake.usecase.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import ma.tasrih.declarations.domain.Declaration;
import ma.tasrih.declarations.domain.draft.DeclarationCode;
import ma.tasrih.declarations.domain.draft.Staging;
import ma.tasrih.intake.domain.CheckReport;
import ma.tasrih.intake.domain.FileFormat;
import ma.tasrih.intake.domain.ReadOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveReadingTest {

  private static final String HEADINGS = "affilie;periode;num_assure;nom;jours;salaire_reel\n";
  private static final ReadOptions ZIP = new ReadOptions("juin.zip", null, null, null);

  @TempDir Path folder;

  private final Map<String, byte[]> files = new LinkedHashMap<>();

  private static byte[] people(String month, String wage) {
    return (HEADINGS + "1234567;" + month + ";156789012;ZETA;20;" + wage + "\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  private CheckReport check() throws IOException {
    Path file = folder.resolve("x.zip");
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(zipped(files));
    }
    return check(file);
  }

  private static CheckReport check(Path file) throws IOException {
    Examination examination =
        new Examination(new AtlasInJune(false, Optional.empty()), Staging.none(), finding -> {});
    ArchiveReading.read(file, ZIP, examination);
    return examination.finish(FileFormat.ZIP);
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

  private static List<String> findings(CheckReport report) {
    return report.findings().stream()
        .filter(f -> f.isBlocking() || f.code().name().startsWith("ARCHIVE"))
        .map(f -> (f.part() == null ? "" : f.part().name()) + " " + f.code().name())
        .toList();
  }

  private static List<String> accepted(CheckReport report) {
    return report.declarations().stream()
        .map(d -> d.key().period() + " " + d.totals().accepted() + (d.blocked() ? " blocked" : ""))
        .toList();
  }

  @Test
  void each_file_is_read_as_if_it_had_come_alone_and_a_broken_one_harms_no_other()
      throws IOException {
    files.put("__MACOSX/._mai.csv", new byte[] {0, 1});
    files.put("clients/mai.csv", people("2025-05", "4000"));
    files.put("broken.csv", "affilie;jours\n1234567;1\n".getBytes(StandardCharsets.UTF_8));
    files.put("notes.pdf", "%PDF-1.4 ; x".getBytes(StandardCharsets.UTF_8));
    files.put("juin.csv", people("2025-06", "x"));
    files.put("inner.zip", zipped(Map.of("a.csv", people("2025-04", "1"))));
    CheckReport report = check();
    assertEquals(
        List.of(
            "notes.pdf ARCHIVE_FILE_LEFT_OUT",
            "inner.zip ARCHIVE_NESTED",
            "broken.csv COLUMN_MISSING",
            "broken.csv COLUMN_MISSING",
            "broken.csv COLUMN_MISSING",
            "juin.csv AMOUNT_INVALID"),
        findings(report));
    assertEquals(List.of("2025-05 1", "2025-06 0"), accepted(report));
    assertTrue(
        report.findings().stream()
            .filter(f -> f.code() == DeclarationCode.ROSTER_PERSON_ABSENT)
            .allMatch(f -> f.part().name().equals("juin.csv")));
  }

  @Test
  void a_fault_of_one_file_blocks_what_that_file_holds() throws IOException {
    files.put("mai.csv", people("2025-05", "4000"));
    files.put(
        "avril.csv",
        (new String(people("2025-04", "4000"), StandardCharsets.UTF_8) + "\"x")
            .getBytes(StandardCharsets.UTF_8));
    CheckReport report = check();
    assertEquals(List.of("avril.csv CSV_BROKEN"), findings(report));
    assertEquals(List.of("2025-05 1", "2025-04 0 blocked"), accepted(report));
  }

  @Test
  void a_month_in_two_files_is_taken_from_neither() throws IOException {
    files.put("mai.csv", people("2025-05", "4000"));
    files.put("mai (1).csv", people("2025-05", "4000"));
    CheckReport report = check();
    assertEquals(List.of("mai (1).csv DECLARED_IN_TWO_FILES"), findings(report));
    assertEquals(List.of("2025-05 0 blocked"), accepted(report));
    assertEquals(1, report.declarations().get(0).totals().read());
  }

  @Test
  void an_archive_without_a_declaration_is_refused_as_a_whole() throws IOException {
    files.put("notes.pdf", "%PDF-1.4 ; x".getBytes(StandardCharsets.UTF_8));
    assertEquals(List.of("notes.pdf ARCHIVE_FILE_LEFT_OUT", " ARCHIVE_EMPTY"), findings(check()));
  }

  @Test
  void too_many_files_are_refused_from_the_end_record() throws IOException {
    for (int i = 0; i < 501; i++) {
      files.put(i + ".csv", new byte[] {'x'});
    }
    assertEquals(List.of(" ARCHIVE_TOO_MANY_FILES"), findings(check()));
  }

  @Test
  void a_directory_too_large_is_not_loaded() throws IOException {
    byte[] zip = zipped(Map.of("a.csv", people("2025-05", "4000")));
    ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).putInt(zip.length - 22 + 12, 300_000_000);
    assertEquals(
        List.of(" ARCHIVE_TOO_MANY_FILES"),
        findings(check(Files.write(folder.resolve("large.zip"), zip))));
  }

  @Test
  void a_bomb_is_stopped_where_it_stands_and_the_other_files_are_not_trusted() throws IOException {
    files.put("mai.csv", people("2025-05", "4000"));
    byte[] bomb = new byte[40_000_000];
    Arrays.fill(bomb, (byte) ' ');
    byte[] headings =
        (HEADINGS + "1234567;2025-04;156789012;ZETA;20;1").getBytes(StandardCharsets.UTF_8);
    System.arraycopy(headings, 0, bomb, 0, headings.length);
    for (int i = headings.length; i < bomb.length; i += 1000) {
      bomb[i] = '\n';
    }
    files.put("bombe.csv", bomb);
    CheckReport report = check();
    assertTrue(findings(report).contains(" ARCHIVE_TOO_LARGE"), () -> findings(report).toString());
    assertTrue(report.declarations().stream().allMatch(Declaration::blocked));
  }

  @Test
  void a_cut_archive_is_broken() throws IOException {
    byte[] zip = zipped(Map.of("a.csv", people("2025-05", "4000")));
    Path file = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(zip, zip.length - 10));
    assertEquals(List.of(" ARCHIVE_BROKEN"), findings(check(file)));
    zip[40] ^= 0x55; // within the packed bytes: the checksum or the stream is wrong
    Path bent = Files.write(folder.resolve("bent.zip"), zip);
    assertTrue(check(bent).blocking() > 0);
  }
}
