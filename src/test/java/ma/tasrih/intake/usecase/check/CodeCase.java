package ma.tasrih.intake.usecase.check;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import ma.tasrih.declarations.domain.DraftKey;
import ma.tasrih.declarations.domain.Kind;
import ma.tasrih.declarations.domain.draft.DraftContext;
import ma.tasrih.declarations.domain.draft.DraftHeader;
import ma.tasrih.declarations.domain.draft.Staging;
import ma.tasrih.intake.domain.FileFormat;
import ma.tasrih.intake.domain.ReadOptions;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.rates.domain.RateBook;

/**
 * One file as the employer 1234567 sends it in July 2025, with the roster of June, and what is said
 * of it in {@code case.properties}; a key with {@code good.} before it holds for the twin alone:
 *
 * <ul>
 *   <li>{@code bad}, {@code good}: a file elsewhere, such as a sample, in place of one beside
 *   <li>{@code filename}, {@code affiliate}, {@code period}, {@code kind}: what the sender says
 *   <li>{@code filed=true}: the month has its principal; {@code missing=2025-03}: one that lacks
 *   <li>{@code roster=june}: that one for every month; {@code register=none}: nothing is known
 *   <li>{@code regime=none}: it has no rates; {@code refused=true}: it is not the sender's to file
 * </ul>
 */
final class CodeCase {

  private static final YearMonth JUNE = YearMonth.of(2025, 6);
  private static final YearMonth TODAY = YearMonth.of(2025, 7);

  private final Path file;
  private final String side;
  private final Properties said;

  private CodeCase(Path file, String side, Properties said) {
    this.file = file;
    this.side = side;
    this.said = said;
  }

  /**
   * Reads a case.
   *
   * @param side {@code bad} or {@code good}
   */
  static CodeCase of(Path folder, String side) throws IOException {
    Properties said = new Properties();
    Path properties = folder.resolve("case.properties");
    if (Files.exists(properties)) {
      try (Reader reader = Files.newBufferedReader(properties)) {
        said.load(reader);
      }
    }
    String elsewhere = said.getProperty(side);
    if (elsewhere != null) {
      return new CodeCase(Path.of(elsewhere), side, said);
    }
    try (Stream<Path> files = Files.list(folder)) {
      Path file =
          files
              .filter(one -> one.getFileName().toString().startsWith(side + "."))
              .findFirst()
              .orElseThrow(() -> new IllegalStateException("no " + side + " file in " + folder));
      return new CodeCase(file, side, said);
    }
  }

  /** The codes a check gives. */
  List<String> codes() throws IOException {
    byte[] bytes = Files.isDirectory(file) ? packed(file) : Files.readAllBytes(file);
    ReadOptions asked = asked();
    List<String> codes = new ArrayList<>();
    Examination examination =
        new Examination(law(), Staging.none(), one -> codes.add(one.finding().code().name()));
    FileFormat format = FileReading.formatInArchive(bytes, asked.filename()).orElse(FileFormat.CSV);
    new FileReading().read(format, new ByteArrayInputStream(bytes), asked, examination);
    examination.finish(format);
    return codes;
  }

  private Optional<String> said(String key) {
    String own = side.equals("good") ? said.getProperty("good." + key) : null;
    return Optional.ofNullable(own == null ? said.getProperty(key) : own)
        .filter(value -> !value.isBlank());
  }

  private ReadOptions asked() {
    return new ReadOptions(
        said("filename").orElse(file.getFileName().toString()),
        said("affiliate").map(AffiliateNumber::new).orElse(null),
        said("period").map(YearMonth::parse).orElse(null),
        said("kind").map(Kind::valueOf).orElse(null));
  }

  private DraftExamination.Law law() {
    AtlasInJune atlas =
        new AtlasInJune(said("filed").isPresent(), said("missing").map(YearMonth::parse));
    return said("register").isPresent()
        ? new WithoutRegister(atlas.rates(), TODAY, false)
        : new Register(atlas);
  }

  private static byte[] packed(Path folder) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Stream<Path> all = Files.walk(folder);
        ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Path one : all.filter(Files::isRegularFile).sorted().toList()) {
        zip.putNextEntry(new ZipEntry(folder.relativize(one).toString().replace('\\', '/')));
        Files.copy(one, zip);
      }
    }
    return bytes.toByteArray();
  }

  /** The register of June, changed as the case says. */
  private final class Register implements DraftExamination.Law {

    private final AtlasInJune atlas;

    Register(AtlasInJune atlas) {
      this.atlas = atlas;
    }

    @Override
    public DraftExamination.Setting setting(DraftHeader header) {
      DraftExamination.Setting given = atlas.setting(header);
      return new DraftExamination.Setting(
          given.header(),
          said("roster").isPresent() ? withRosterOfJune(given.context(), header) : given.context(),
          given.regime(),
          given.groupCover(),
          said("refused").isPresent());
    }

    private DraftContext withRosterOfJune(DraftContext given, DraftHeader header) {
      DraftHeader ofJune =
          new DraftHeader(
              new DraftKey(header.key().affiliate(), JUNE),
              header.kind(),
              header.rank(),
              header.transferId(),
              header.fromEbds(),
              header.line(),
              header.columns());
      return new DraftContext(
          atlas.setting(ofJune).context().roster(),
          given.ceiling(),
          given.monthlyMinimumWage(),
          given.maxDays(),
          given.registered(),
          given.filed(),
          given.currentMonth());
    }

    @Override
    public boolean covers(YearMonth period) {
      return atlas.covers(period);
    }

    @Override
    public boolean coversRegimeOf(DraftKey key) {
      return said("regime").isEmpty();
    }

    @Override
    public RateBook rates() {
      return atlas.rates();
    }
  }
}
