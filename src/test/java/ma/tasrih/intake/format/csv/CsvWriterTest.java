package ma.tasrih.intake.format.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import ma.tasrih.declarations.domain.DeclaredLine;
import ma.tasrih.declarations.domain.FamilyAllowance;
import ma.tasrih.declarations.domain.SampleRoster;
import ma.tasrih.declarations.domain.Situation;
import ma.tasrih.intake.domain.ReadOptions;
import ma.tasrih.kernel.InsuredNumber;
import ma.tasrih.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvWriterTest {

  private static final ReadOptions NOTHING_SAID = new ReadOptions("x.csv", null, null, null);
  private static final String HEADINGS =
      "\uFEFFaffilie;periode;num_assure;cin;nom;prenom;jours;salaire_reel;situation\n";

  @Test
  void a_roster_becomes_a_table_to_fill_in() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CsvWriter writer = new CsvWriter(out);
    writer.roster(SampleRoster.ROSTER, Map.of());
    writer.flush();

    assertEquals(
        HEADINGS
            + "1234567;2025-06;100000018;;ALPHA;AMINA;;;\n"
            + "1234567;2025-06;112345676;;BETA;BRAHIM;;;\n"
            + "1234567;2025-06;123456785;;GAMMA;CHAIMAE;;;\n"
            + "1234567;2025-06;134567894;;DELTA;DRISS;;;\n"
            + "1234567;2025-06;145678903;;EPSILON;ELHAM;;;\n",
        out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void what_was_declared_can_be_declared_again() throws IOException {
    byte[] sample =
        Files.readAllBytes(Path.of("sample-declarations/valid/portail_1234567_202506.csv"));
    List<DeclaredLine> declared = SamplePipeline.run(sample, NOTHING_SAID).declared;

    assertEquals(declared, SamplePipeline.run(written(declared), NOTHING_SAID).declared);
  }

  @Test
  void surname_first_name_and_a_missing_number_come_back_as_they_were_sent() throws IOException {
    String sent =
        HEADINGS
            + "1234567;2025-06;;AB123456;EL AMRANI;SARA;20;4000,00;\n"
            + "1234567;2025-06;;AB123457;OUBELLA;;20;4000,00;\n";

    SamplePipeline read = SamplePipeline.run(sent.getBytes(StandardCharsets.UTF_8), NOTHING_SAID);

    assertEquals(sent, new String(written(read.declared), StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource({"=1+1", "+1", "-1", "@SUM(A1)"})
  void no_cell_passes_for_a_formula_and_the_name_comes_back_whole(String name) throws IOException {
    DeclaredLine line =
        new DeclaredLine(
            2,
            true,
            new InsuredNumber.Registered("156789012"),
            "",
            name,
            FamilyAllowance.NONE,
            Money.ZERO,
            20,
            Money.parse("4000.00"),
            Money.parse("4000.00"),
            Situation.AT_WORK);

    byte[] table = written(List.of(line));

    assertEquals(
        HEADINGS + "1234567;2025-06;156789012;;'" + name + ";;20;4000,00;\n",
        new String(table, StandardCharsets.UTF_8));
    assertEquals(List.of(line), SamplePipeline.run(table, NOTHING_SAID).declared);
  }

  private static byte[] written(List<DeclaredLine> lines) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CsvWriter writer = new CsvWriter(out);
    for (DeclaredLine line : lines) {
      writer.line(SampleRoster.KEY, line);
    }
    writer.flush();
    return out.toByteArray();
  }
}
