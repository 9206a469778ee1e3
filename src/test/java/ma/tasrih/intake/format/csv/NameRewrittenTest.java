package ma.tasrih.intake.format.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import ma.tasrih.declarations.domain.Kind;
import ma.tasrih.declarations.domain.draft.DeclarationCode;
import ma.tasrih.intake.domain.FileCode;
import ma.tasrih.intake.domain.ReadOptions;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.kernel.Finding;
import org.junit.jupiter.api.Test;

class NameRewrittenTest {

  private static final ReadOptions MONTH_SAID =
      new ReadOptions(
          "paie.csv", new AffiliateNumber("1234567"), YearMonth.of(2025, 6), Kind.SUPPLEMENTARY);

  @Test
  void a_name_the_fund_cannot_hold_is_shown_as_it_will_be_received() {
    String text =
        """
        num_assure;cin;nom;prenom;jours;salaire_reel
        156789012;;<script>;ALI;20;4000
        ;AB123456;بنعلي;سعيد;20;4000
        ;AB123457;N’Guyên;Zoé-Ève;20;4000
        """;

    SamplePipeline result = run(text);

    assertEquals(
        List.of(
            Finding.at(FileCode.NAME_REWRITTEN, 2, "nom", "<script>", "<script> ALI", "SCRIPT ALI"),
            Finding.at(FileCode.NAME_REWRITTEN, 3, "nom", "بنعلي", "بنعلي سعيد", "BNALI SAID")),
        result.findings.stream().filter(f -> f.code() == FileCode.NAME_REWRITTEN).toList());
  }

  @Test
  void a_name_of_which_nothing_is_left_is_no_name() {
    SamplePipeline result = run("num_assure;cin;nom;jours;salaire_reel\n;AB123456;漢字;20;4000\n");

    assertEquals(
        List.of(FileCode.NAME_REWRITTEN, DeclarationCode.NAME_MISSING),
        result.findings.stream()
            .map(Finding::code)
            .filter(c -> c == FileCode.NAME_REWRITTEN || c == DeclarationCode.NAME_MISSING)
            .toList());
  }

  private static SamplePipeline run(String text) {
    return SamplePipeline.run(text.getBytes(StandardCharsets.UTF_8), MONTH_SAID);
  }
}
