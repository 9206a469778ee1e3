package ma.tasrih.intake.usecase.check;

import java.io.ByteArrayInputStream;
import java.time.YearMonth;
import java.util.Optional;
import ma.tasrih.declarations.domain.draft.Staging;
import ma.tasrih.declarations.domain.past.Past;
import ma.tasrih.declarations.domain.roster.PrefilledRoster;
import ma.tasrih.intake.domain.CheckReport;
import ma.tasrih.intake.domain.FileFormat;
import ma.tasrih.intake.domain.ReadOptions;
import ma.tasrih.kernel.AffiliateNumber;

/** Reader, rules, assessment and report without a server, for measuring. */
public final class PipelineOnly {

  private static final ReadOptions ASKED =
      new ReadOptions("banc.csv", new AffiliateNumber("1234567"), YearMonth.of(2025, 5), null);

  private PipelineOnly() {}

  /** Examines a CSV of affiliate 1234567, May 2025, into a staging. */
  public static CheckReport check(byte[] csv, Staging staging) {
    return check(csv, staging, new AtlasInJune(false, Optional.empty()));
  }

  /** The same where people are expected, and something may have been declared before. */
  public static CheckReport check(
      byte[] csv, Staging staging, PrefilledRoster roster, Optional<Past> past) {
    return check(csv, staging, new AtlasInJune(roster, past));
  }

  private static CheckReport check(byte[] csv, Staging staging, DraftExamination.Law law) {
    Examination examination = new Examination(law, staging, finding -> {});
    new FileReading().read(FileFormat.CSV, new ByteArrayInputStream(csv), ASKED, examination);
    return examination.finish(FileFormat.CSV);
  }
}
