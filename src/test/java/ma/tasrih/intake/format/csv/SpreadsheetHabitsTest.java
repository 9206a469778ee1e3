package ma.tasrih.intake.format.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import ma.tasrih.declarations.domain.Kind;
import ma.tasrih.declarations.domain.SampleRoster;
import ma.tasrih.intake.domain.FileCode;
import ma.tasrih.intake.domain.ReadOptions;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.kernel.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What spreadsheets and their users do to a table. */
class SpreadsheetHabitsTest {

  private static final ReadOptions NOTHING_SAID = new ReadOptions("x.csv", null, null, null);
  private static final ReadOptions MONTH_SAID =
      new ReadOptions("x.csv", SampleRoster.AFFILIATE, YearMonth.of(2025, 5), Kind.SUPPLEMENTARY);

  private static SamplePipeline run(String text, ReadOptions options) {
    return SamplePipeline.run(text.getBytes(StandardCharsets.UTF_8), options);
  }

  @Test
  void arabic_digits_are_digits() {
    String text = "num_assure;nom;jours;salaire_reel\n١٥٦٧٨٩٠١٢;زيتا;٢٠;٤٠٠٠٫٥٠\n";

    assertEquals(
        List.of("زيتا 4000.50"),
        run(text, MONTH_SAID).declared.stream().map(l -> l.name() + " " + l.actualWage()).toList());
  }

  @Test
  void leading_zeros_of_an_affiliate_are_restored_when_the_key_is_right() {
    String affiliate = firstAffiliateFrom(12_340);
    String text =
        "affilie;periode;num_assure;nom;jours;salaire_reel\n"
            + Integer.parseInt(affiliate)
            + ";2025-05;156789012;ZETA;20;4000\n12349;2025-05;156789012;ZETA;20;4000\n";

    SamplePipeline result = run(text, NOTHING_SAID);

    assertEquals(affiliate, result.headers.get(0).key().affiliate().digits());
    List<String> restored =
        result.findings.stream()
            .filter(f -> f.code() == FileCode.LEADING_ZEROS_RESTORED)
            .map(f -> String.join(" ", f.args()))
            .toList();
    assertEquals(List.of(Integer.parseInt(affiliate) + " " + affiliate), restored);
  }

  private static String firstAffiliateFrom(int number) {
    int next = number;
    while (!AffiliateNumber.isValid("%07d".formatted(next))) {
      next++;
    }
    return "%07d".formatted(next);
  }

  @ParameterizedTest
  @CsvSource({
    "'TOTAL;;40;8000,00', TOTALS_ROW_IGNORED",
    "';;40;8000,00', TOTALS_ROW_IGNORED",
    "'Sous-total;;;8000', TOTALS_ROW_IGNORED",
    "'TOTAL;;40;8100,00', TOTALS_ROW_DIFFERS",
    "'TOTAL;;41;8000,00', TOTALS_ROW_DIFFERS"
  })
  void a_row_of_totals_is_compared_and_left_out(String row, FileCode expected) {
    String people = "156789012;ZETA;20;4000\n167890121;THETA;20;4000\n";

    SamplePipeline result = run("num_assure;nom;jours;salaire_reel\n" + people + row, MONTH_SAID);

    assertEquals(2, result.read);
    assertEquals(List.of(expected), result.findings.stream().map(Finding::code).toList());
  }
}
