package ma.tasrih.intake.usecase.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Optional;
import ma.tasrih.contributions.domain.WageDue;
import ma.tasrih.declarations.domain.DraftKey;
import ma.tasrih.declarations.domain.draft.DraftContext;
import ma.tasrih.declarations.domain.draft.DraftHeader;
import ma.tasrih.declarations.domain.past.Past;
import ma.tasrih.declarations.domain.roster.PrefilledRoster;
import ma.tasrih.intake.format.ebds.RosterReader;
import ma.tasrih.rates.domain.RateBook;
import ma.tasrih.rates.domain.Regime;
import ma.tasrih.rates.store.RateFiles;

/** The register as affiliate 1234567 finds it in July 2025, and the real law. */
final class AtlasInJune implements DraftExamination.Law {

  /** The month's principal declaration, once filed. */
  static final String PRINCIPAL = "DS-1234567-202506";

  private static final String FILE = "AFFEBDS_1234567_202506.txt";
  private static final PrefilledRoster ROSTER = roster();
  private static final RateBook RATES = RateFiles.load();
  private static final YearMonth JUNE = YearMonth.of(2025, 6);

  private final DraftContext.FiledState filed;
  private final Optional<Past> past;
  private final Optional<PrefilledRoster> other;

  /** Another month, with nothing filed for it, people expected and something before it. */
  AtlasInJune(PrefilledRoster roster, Optional<Past> past) {
    this.filed = DraftContext.FiledState.NOTHING;
    this.past = past;
    this.other = Optional.of(roster);
  }

  AtlasInJune(boolean principalFiled, Optional<YearMonth> missing) {
    this.past = Optional.empty();
    this.other = Optional.empty();
    this.filed =
        new DraftContext.FiledState(
            principalFiled ? Optional.of(PRINCIPAL) : Optional.empty(), 0, missing, principalFiled);
  }

  @Override
  public DraftExamination.Setting setting(DraftHeader header) {
    YearMonth period = header.key().period();
    boolean own = header.key().affiliate().digits().equals("1234567");
    return new DraftExamination.Setting(
        header,
        new DraftContext(
                own && period.equals(JUNE) ? Optional.of(ROSTER) : other,
                RATES.ceilingAt("GENERAL_MONTHLY", period),
                RATES.smigMonthlyAt(period).amount(),
                RATES.workingDaysAt(period),
                own,
                filed,
                YearMonth.of(2025, 7))
            .withPast(past)
            .withDues(WageDue.of(RATES, Regime.GENERAL, period, false)),
        Regime.GENERAL,
        false,
        false);
  }

  @Override
  public boolean covers(YearMonth period) {
    return !period.isBefore(YearMonth.of(2010, 1));
  }

  @Override
  public boolean coversRegimeOf(DraftKey key) {
    return true;
  }

  @Override
  public RateBook rates() {
    return RATES;
  }

  private static PrefilledRoster roster() {
    try (InputStream in = Files.newInputStream(Path.of("sample-declarations/valid", FILE))) {
      return RosterReader.read(in, FILE).orThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
