package ma.tasrih.intake.format.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ma.tasrih.declarations.domain.DraftKey;
import ma.tasrih.declarations.domain.draft.DraftHeader;
import ma.tasrih.declarations.domain.draft.DraftLine;
import ma.tasrih.intake.domain.DraftSink;
import ma.tasrih.intake.domain.FileCode;
import ma.tasrih.intake.domain.ReadOptions;
import ma.tasrih.intake.domain.finding.FindingTexts;
import ma.tasrih.intake.format.csv.CsvAnnotator;
import ma.tasrih.intake.format.csv.CsvReader;
import ma.tasrih.intake.format.xlsx.XlsxAnnotator;
import ma.tasrih.intake.format.xlsx.XlsxReader;
import ma.tasrih.kernel.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotatorTest {

  private static final FindingTexts TEXTS = new FindingTexts(Locale.ENGLISH);
  private static final ReadOptions ASKED = new ReadOptions("x.csv", null, null, null);
  private static final String TABLE =
      "ATLAS;juin\n\naffilie;periode;num_assure;nom;jours;salaire_reel\n"
          + "1234567;2025-06;100000018;\"ALPHA\nAMINA\";26;8500,00\n\n"
          + "1234567;2025-06;112345676;=BETA;x;4000\n"
          + "1234567;2025-06;123456782;GAMMA;26;3000;one;more\n";

  @TempDir Path folder;

  private static Finding at(FileCode code, int line, String column, String... args) {
    return Finding.at(code, line, column, null, args);
  }

  private static final List<Finding> FINDINGS =
      List.of(
          Finding.inFile(FileCode.READ_AS_WINDOWS_1252),
          at(FileCode.DAYS_INVALID, 7, "jours", "x"),
          at(FileCode.NAME_REWRITTEN, 7, "nom", "=BETA", "BETA"),
          at(FileCode.TOO_MANY_CELLS, 8, null, "8", "6"));

  private static String annotated(byte[] csv, List<Finding> findings) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CsvAnnotator copy = new CsvAnnotator(new ByteArrayInputStream(csv), out, TEXTS)) {
      findings.forEach(copy::finding);
      copy.end();
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void every_row_keeps_its_line_and_says_what_was_found() throws IOException {
    List<String> lines = annotated(bytes(TABLE), FINDINGS).lines().toList();
    assertEquals("\uFEFFATLAS;juin", lines.get(0));
    assertEquals("", lines.get(1));
    assertTrue(
        lines.get(2).endsWith(";salaire_reel;statut;codes;message;correction"), lines.get(2));
    assertTrue(lines.get(4).startsWith("AMINA\";26;8500,00;FOR INFORMATION;READ_AS_WINDOWS_1252;"));
    assertEquals("", lines.get(5));
    String beta = lines.get(6);
    assertTrue(beta.startsWith("1234567;2025-06;112345676;'=BETA;x;4000;TO CORRECT;"), beta);
    assertTrue(beta.contains("DAYS_INVALID · NAME_REWRITTEN"), beta);
    assertTrue(beta.contains("jours : "), beta);
    assertTrue(lines.get(7).contains("TOO_MANY_CELLS"), lines.get(7));
  }

  @Test
  void what_must_be_looked_at_outweighs_what_is_good_to_know() throws IOException {
    String copy =
        annotated(
            bytes(TABLE),
            List.of(
                at(FileCode.NAME_REWRITTEN, 7, "nom", "=BETA", "BETA"),
                at(FileCode.TOTALS_ROW_DIFFERS, 7, "salaire_reel", "1.00", "2.00"),
                at(FileCode.NAME_REWRITTEN, 8, "nom", "GAMMÄ", "GAMMA")));
    assertTrue(copy.contains(";x;4000;TO LOOK AT;NAME_REWRITTEN · TOTALS_ROW_DIFFERS;"), copy);
    assertTrue(copy.contains(";26;3000;FOR INFORMATION;NAME_REWRITTEN;"), copy);
  }

  @Test
  void a_copy_is_read_as_the_file_it_was_made_of() throws IOException {
    String sound = TABLE.replace(";one;more", "");
    assertEquals(read(bytes(sound)), read(bytes(annotated(bytes(sound), FINDINGS.subList(0, 3)))));
  }

  @Test
  void a_second_copy_has_the_columns_once() throws IOException {
    String first = annotated(bytes(TABLE.replace(";one;more", "")), FINDINGS.subList(0, 3));
    String second = annotated(bytes(first), List.of());
    assertEquals(first.indexOf("statut"), second.indexOf("statut"));
    assertEquals(second.indexOf("statut"), second.lastIndexOf("statut"));
    assertTrue(second.contains("8500,00;OK;;;"), second);
    assertEquals(second, annotated(bytes(second), List.of()));
  }

  @Test
  void a_finding_of_a_row_that_is_not_there_stands_with_the_next() throws IOException {
    String copy = annotated(bytes(TABLE), List.of(at(FileCode.DAYS_INVALID, 6, "jours", "y")));
    assertTrue(copy.lines().toList().get(6).contains("DAYS_INVALID"), copy);
  }

  @Test
  void a_workbook_comes_back_as_a_workbook() throws IOException {
    Path file = folder.resolve("x.xlsx");
    try (var book = new org.dhatim.fastexcel.Workbook(Files.newOutputStream(file), "t", "1.0")) {
      for (String name : List.of("Rabat", "Notes", "Salé")) {
        var sheet = book.newWorksheet(name);
        String[] headings = {"affilie", "periode", "num_assure", "nom", "jours", "salaire_reel"};
        for (int i = 0; i < headings.length && !name.equals("Notes"); i++) {
          sheet.value(2, i, headings[i]);
        }
        sheet.value(0, 0, name);
        sheet.value(3, 0, 1234567);
        sheet.value(3, 1, "2025-06");
        sheet.value(3, 2, name.equals("Salé") ? "112345676" : "100000018");
        sheet.value(3, 3, "=" + name);
        sheet.value(3, 4, 26);
        sheet.value(3, 5, 8500.5);
      }
    }
    Path copied = folder.resolve("copy.xlsx");
    try (var out = Files.newOutputStream(copied);
        XlsxAnnotator copy = new XlsxAnnotator(file, out, TEXTS)) {
      copy.finding(at(FileCode.DAYS_INVALID, 4, "jours", "x").in(new Finding.Part(2, "Salé")));
      copy.end();
    }
    Heard before = new Heard();
    new XlsxReader().read(file, ASKED, before);
    Heard after = new Heard();
    new XlsxReader().read(copied, ASKED, after);
    assertEquals(2, before.said.size());
    assertEquals(before.said, after.said);
    List<String> parts = new ArrayList<>();
    try (var zip = new java.util.zip.ZipFile(copied.toFile())) {
      var strings = zip.getEntry("xl/sharedStrings.xml");
      parts.add(new String(zip.getInputStream(strings).readAllBytes(), StandardCharsets.UTF_8));
    }
    assertTrue(parts.get(0).contains("TO CORRECT"), parts::toString);
  }

  private static List<String> read(byte[] csv) throws IOException {
    Heard heard = new Heard();
    new CsvReader().read(new ByteArrayInputStream(csv), ASKED, heard);
    return heard.said;
  }

  private static final class Heard implements DraftSink {
    final List<String> said = new ArrayList<>();

    @Override
    public void draft(DraftHeader header) {}

    @Override
    public void line(DraftKey key, DraftLine line, List<Finding> findings) {
      said.add(key + " " + line + " " + findings);
    }

    @Override
    public void unreadableLine(List<Finding> findings) {
      said.add(findings.toString());
    }

    @Override
    public void draftFinding(DraftKey key, Finding finding) {
      said.add(finding.toString());
    }

    @Override
    public void fileFinding(Finding finding) {
      said.add(finding.toString());
    }
  }
}
