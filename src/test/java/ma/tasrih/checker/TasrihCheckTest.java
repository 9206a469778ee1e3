package ma.tasrih.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TasrihCheckTest {

  private static final String GOOD =
      "affilie;periode;num_assure;nom;jours;salaire_reel\n1234567;2025-05;100000018;ALPHA;26;5000\n";
  private static final String BAD = GOOD.replace(";26;", ";x;");

  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... arguments) {
    List<String> all = new ArrayList<>(List.of("--today", "2025-07-04"));
    all.addAll(List.of(arguments));
    return TasrihCheck.run(
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        all.toArray(String[]::new));
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  private String said() {
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void a_sound_file_ends_with_nought_and_shows_what_is_due() throws IOException {
    assertEquals(0, run(file("a.csv", GOOD)), err::toString);
    assertTrue(said().contains("affilié 1234567, 2025-05 : 1 ligne lue, 1 acceptée"), said());
    assertTrue(said().contains("Aucune anomalie bloquante"), said());
  }

  @Test
  void a_blocking_finding_ends_with_one_and_stands_with_its_place_and_its_remedy()
      throws IOException {
    assertEquals(1, run("--lang", "en", file("a.csv", BAD)));
    assertTrue(said().contains("BLOCKING · "), said());
    assertTrue(said().contains("DAYS_INVALID"), said());
    assertTrue(said().contains("line 2, jours : "), said());
    assertTrue(said().contains("→ "), said());
  }

  @Test
  void the_worst_of_several_files_counts_and_each_is_read() throws IOException {
    String none = folder.resolve("none.csv").toString();
    assertEquals(2, run(file("bad.csv", BAD), none, file("good.csv", GOOD)));
    assertTrue(said().contains("good.csv · CSV"), said());
    assertTrue(err.toString(StandardCharsets.UTF_8).contains("none.csv"));
  }

  @Test
  void what_we_do_not_read_is_said_in_words() throws IOException {
    assertEquals(2, run(file("a.pdf", "%PDF-1.4")));
    assertTrue(err.toString(StandardCharsets.UTF_8).contains("a.pdf: "), err::toString);
    assertFalse(err.toString(StandardCharsets.UTF_8).contains("Exception"));
  }

  @Test
  void findings_come_as_a_table_that_no_spreadsheet_executes() throws IOException {
    assertEquals(1, run("--csv", file("a.csv", BAD.replace(";x;", ";=1+1;"))));
    List<String> rows = said().lines().toList();
    assertEquals("fichier;ligne;colonne;code;gravite;valeur;message", rows.get(0));
    String row =
        rows.stream().filter(r -> r.contains("FORMULA_NOT_COMPUTED")).findFirst().orElseThrow();
    assertTrue(row.contains(";\"'=1+1\";"), row);
  }

  @Test
  void a_copy_with_remarks_lands_beside_the_file_and_corrected_is_clean() throws IOException {
    assertEquals(1, run("--annotate", file("mai.csv", BAD)));
    Path copy = folder.resolve("mai-annote.csv");
    String text = Files.readString(copy);
    assertTrue(text.contains(";À CORRIGER;") && text.contains("DAYS_INVALID"), text);
    Files.writeString(copy, text.replace(";x;5000", ";26;5000"));
    assertEquals(0, run(copy.toString()), said());
    assertEquals(2, Files.list(folder).count(), "nothing else is left behind");
  }

  @Test
  void an_archive_comes_back_as_one_and_a_broken_workbook_not_at_all() throws IOException {
    Path archive = folder.resolve("mai.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
      zip.putNextEntry(new ZipEntry("a.csv"));
      zip.write(BAD.getBytes(StandardCharsets.UTF_8));
    }
    assertEquals(1, run("--annotate", archive.toString()));
    try (ZipFile copy = new ZipFile(folder.resolve("mai-annote.zip").toFile());
        InputStream in = copy.getInputStream(copy.getEntry("a.csv"))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(text.contains(";À CORRIGER;"), text);
    }
    assertEquals(2, run("--annotate", file("b.xlsx", "PK\u0003\u0004 xl/ and no more")));
    assertFalse(Files.exists(folder.resolve("b-annote.xlsx")));
    assertTrue(err.toString(StandardCharsets.UTF_8).contains("copie annotée"), err::toString);
  }

  @Test
  void a_fault_of_ours_is_told_without_a_word_of_the_file() {
    String told = TasrihCheck.ofFault(new IllegalStateException("8500,00 ALPHA"), Locale.FRENCH);
    assertTrue(told.contains("IllegalStateException TasrihCheckTest.java:"), told);
    assertFalse(told.contains("ALPHA"), told);
  }

  @Test
  void a_call_that_cannot_be_understood_shows_how() {
    for (String[] call :
        new String[][] {{}, {"--no-such"}, {"--period", "juin", "a.csv"}, {"a.csv", "--kind"}}) {
      assertEquals(2, run(call));
    }
    assertTrue(err.toString(StandardCharsets.UTF_8).contains("java -jar tasrih-check.jar"));
  }

  @Test
  void the_version_tells_the_texts_and_the_law() {
    assertEquals(0, run("--version"));
    assertTrue(said().matches("tasrih-check [0-9a-f]{12}\\R"), said());
  }
}
