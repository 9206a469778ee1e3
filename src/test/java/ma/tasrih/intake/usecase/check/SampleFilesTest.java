package ma.tasrih.intake.usecase.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ma.tasrih.declarations.domain.Declaration;
import ma.tasrih.declarations.domain.Kind;
import ma.tasrih.declarations.domain.draft.Staging;
import ma.tasrih.intake.domain.CheckReport;
import ma.tasrih.intake.domain.FileFormat;
import ma.tasrih.intake.domain.IntakeRefusal;
import ma.tasrih.intake.domain.ReadOptions;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.kernel.Finding;
import ma.tasrih.kernel.Money;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.kernel.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file of sample-declarations through the whole pipeline, without a server. */
class SampleFilesTest {

  private static final Path SAMPLES = Path.of("sample-declarations");

  /** What a findings file says before its rows. */
  private record Expectation(ReadOptions asked, AtlasInJune law, List<String> findings) {}

  static Stream<Path> broken() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES.resolve("invalid"))) {
      return files.filter(f -> !f.toString().endsWith(".findings.csv")).sorted().toList().stream();
    }
  }

  static Stream<Path> right() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES.resolve("valid"))) {
      return files
          .filter(f -> !f.getFileName().toString().startsWith("AFFEBDS"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("broken")
  void a_broken_file_gives_exactly_its_findings(Path file) {
    Expectation expected = expectation(file);
    List<Finding> found = new ArrayList<>();
    check(file, expected.asked(), expected.law(), found);
    assertEquals(
        String.join("\n", expected.findings()),
        String.join("\n", found.stream().sorted(order()).map(SampleFilesTest::row).toList()));
  }

  @ParameterizedTest
  @MethodSource("right")
  void a_right_file_has_nothing_blocking(Path file) {
    List<Finding> found = new ArrayList<>();
    String name = file.getFileName().toString();
    boolean later = name.startsWith("DSC");
    check(
        file,
        new ReadOptions(name, null, null, null),
        new AtlasInJune(later, Optional.empty()),
        found);
    assertEquals(List.of(), found.stream().filter(Finding::isBlocking).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "DS_1234567_202506.txt, 8, 111, 28100.00, 24600.00, 200.00, 7349.13, 1737.14, PRINCIPAL",
    "DSC1_1234567_202506.txt, 1, 10, 2000.00, 2000.00, 0.00, 556.60, 134.80, SUPPLEMENTARY"
  })
  void the_published_samples_give_their_figures(
      String name,
      int lines,
      long days,
      String actual,
      String capped,
      String toRepay,
      String due,
      String employee,
      Kind kind) {
    CheckReport report =
        check(
            SAMPLES.resolve("valid").resolve(name),
            new ReadOptions(name, null, null, null),
            new AtlasInJune(kind == Kind.SUPPLEMENTARY, Optional.empty()),
            new ArrayList<>());
    Declaration declaration = report.declarations().get(0);
    assertEquals(kind, declaration.kind());
    assertEquals(lines, declaration.totals().accepted());
    assertEquals(days, declaration.totals().days());
    assertEquals(Money.parse(actual), declaration.totals().actualWages());
    assertEquals(Money.parse(capped), declaration.totals().cappedWages());
    assertEquals(Money.parse(toRepay), declaration.totals().allowanceToRepay());
    assertEquals(Money.parse(due), declaration.assessment().due());
    assertEquals(Money.parse(employee), declaration.assessment().employee());
  }

  private static CheckReport check(
      Path file, ReadOptions asked, AtlasInJune law, List<Finding> found) {
    FileReading reading = new FileReading();
    try (InputStream bytes = Files.newInputStream(file);
        InputStream head = Files.newInputStream(file)) {
      FileFormat format = format(head.readNBytes(8192), asked.filename());
      Examination examination =
          new Examination(law, Staging.none(), one -> found.add(one.finding()));
      reading.read(format, bytes, asked, examination);
      return examination.finish(format);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A binary byte near the start turns a file away at the door; here the reader sees it too. */
  private static FileFormat format(byte[] head, String filename) {
    try {
      return FileReading.formatOf(head, filename);
    } catch (Refusal notRead) {
      assertEquals(IntakeRefusal.FORMAT_NOT_READ, notRead.code());
      return FileFormat.CSV;
    }
  }

  private static Expectation expectation(Path file) {
    Path list = Path.of(file.toString().replaceFirst("\\.\\w+$", ".findings.csv"));
    List<String> rows = new ArrayList<>();
    String filename = file.getFileName().toString();
    AffiliateNumber affiliate = null;
    YearMonth period = null;
    Kind kind = null;
    boolean filed = false;
    Optional<YearMonth> missing = Optional.empty();
    for (String line : lines(list)) {
      if (line.startsWith("# filename=")) {
        filename = value(line);
      } else if (line.startsWith("# affiliate=")) {
        affiliate = new AffiliateNumber(value(line));
      } else if (line.startsWith("# period=")) {
        period = YearMonth.parse(value(line));
      } else if (line.startsWith("# kind=")) {
        kind = Kind.valueOf(value(line));
      } else if (line.startsWith("# filed=")) {
        filed = true;
      } else if (line.startsWith("# missing=")) {
        missing = Optional.of(YearMonth.parse(value(line)));
      } else if (!line.startsWith("#") && !line.startsWith("line;") && !line.isBlank()) {
        rows.add(line);
      }
    }
    return new Expectation(
        new ReadOptions(filename, affiliate, period, kind), new AtlasInJune(filed, missing), rows);
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String value(String comment) {
    return comment.substring(comment.indexOf('=') + 1).strip();
  }

  private static Comparator<Finding> order() {
    return Comparator.comparingInt(Finding::line)
        .thenComparing(f -> Optional.ofNullable(f.column()).orElse(""))
        .thenComparing(f -> f.code().name());
  }

  private static String row(Finding f) {
    Severity severity = f.severity();
    return (f.line() == Finding.WHOLE_FILE ? "" : f.line())
        + ";"
        + Optional.ofNullable(f.column()).orElse("")
        + ";"
        + f.code().name()
        + ";"
        + severity;
  }
}
