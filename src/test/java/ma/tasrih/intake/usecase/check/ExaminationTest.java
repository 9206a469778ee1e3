package ma.tasrih.intake.usecase.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import ma.tasrih.declarations.domain.DraftKey;
import ma.tasrih.declarations.domain.draft.DraftHeader;
import ma.tasrih.declarations.domain.draft.Staging;
import ma.tasrih.intake.domain.CheckReport;
import ma.tasrih.intake.domain.FileFormat;
import ma.tasrih.intake.domain.ReadOptions;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.rates.domain.RateBook;
import org.junit.jupiter.api.Test;

class ExaminationTest {

  private static final String CSV =
      "num_assure;cin;nom;prenom;jours;salaire_reel;situation\n100000018;;ALPHA;AMINA;26;8500;\n";

  @Test
  void a_regime_without_rates_is_a_finding_and_never_a_fault() {
    Examination examination = new Examination(new AtSea(), Staging.none(), finding -> {});
    new FileReading()
        .read(
            FileFormat.CSV,
            new ByteArrayInputStream(CSV.getBytes(StandardCharsets.UTF_8)),
            new ReadOptions("mer.csv", new AffiliateNumber("1234567"), YearMonth.of(2025, 6), null),
            examination);
    CheckReport report = examination.finish(FileFormat.CSV);
    assertEquals(
        List.of("REGIME_WITHOUT_RATES [2025-06]"),
        report.findings().stream().map(f -> f.code().name() + " " + f.args()).toList());
    assertEquals(List.of(), report.declarations());
    assertEquals(true, examination.fileBlocked());
  }

  /** Share fishing: the month has rates, the regime has none. */
  private static final class AtSea implements DraftExamination.Law {

    private final AtlasInJune ashore = new AtlasInJune(false, Optional.empty());

    @Override
    public DraftExamination.Setting setting(DraftHeader header) {
      return ashore.setting(header);
    }

    @Override
    public boolean covers(YearMonth period) {
      return ashore.covers(period);
    }

    @Override
    public boolean coversRegimeOf(DraftKey key) {
      return false;
    }

    @Override
    public RateBook rates() {
      return ashore.rates();
    }
  }
}
