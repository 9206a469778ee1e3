package ma.tasrih.intake.format.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ma.tasrih.declarations.domain.DeclaredLine;
import ma.tasrih.declarations.domain.SampleRoster;
import ma.tasrih.intake.domain.ReadOptions;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.kernel.Finding;
import ma.tasrih.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample tables, each against the whole list of findings beside it. */
class SampleDeclarationsTest {

  private static final Path SAMPLES = Path.of("sample-declarations");
  private static final String EXPECTED = ".findings.csv";
  private static final String HEADINGS = "line;column;code;severity";

  static Stream<Path> invalid() throws IOException {
    return tables("invalid");
  }

  static Stream<Path> valid() throws IOException {
    return tables("valid");
  }

  @ParameterizedTest
  @MethodSource("invalid")
  void a_defective_table_gives_exactly_its_findings(Path table) throws IOException {
    List<String> lines = Files.readAllLines(expectedOf(table));
    ReadOptions options =
        new ReadOptions(
            option(lines, "filename").orElse(table.getFileName().toString()),
            option(lines, "affiliate").map(AffiliateNumber::new).orElse(null),
            option(lines, "period").map(YearMonth::parse).orElse(null),
            null);
    List<String> expected = lines.stream().filter(line -> !line.startsWith("#")).toList();

    List<Finding> findings = SamplePipeline.run(Files.readAllBytes(table), options).findings;

    assertEquals(
        expected,
        Stream.concat(Stream.of(HEADINGS), findings.stream().map(this::row).sorted(ORDER))
            .toList());
  }

  @ParameterizedTest
  @MethodSource("valid")
  void a_sound_table_gives_no_finding(Path table) throws IOException {
    SamplePipeline result =
        SamplePipeline.run(
            Files.readAllBytes(table),
            new ReadOptions(table.getFileName().toString(), null, null, null));

    assertEquals(List.of(), result.findings);
    assertEquals(result.read, result.declared.size());
  }

  @Test
  void the_sample_month_as_a_table_declares_what_the_ebds_sample_declares() throws IOException {
    List<DeclaredLine> lines =
        SamplePipeline.run(
                Files.readAllBytes(SAMPLES.resolve("valid/portail_1234567_202506.csv")),
                new ReadOptions("portail_1234567_202506.csv", null, null, null))
            .declared;

    assertEquals(8, lines.size());
    assertEquals(3, lines.stream().filter(DeclaredLine::entrant).count());
    assertEquals(111, lines.stream().mapToInt(DeclaredLine::days).sum());
    assertEquals("28100.00", sum(lines.stream().map(DeclaredLine::actualWage)));
    assertEquals("24600.00", sum(lines.stream().map(DeclaredLine::cappedWage)));
    assertEquals("200.00", sum(lines.stream().map(DeclaredLine::allowanceToRepay)));
    assertEquals(SampleRoster.ROSTER.lines().size(), 8 - 3);
  }

  private static final Comparator<String> ORDER =
      Comparator.comparing((String row) -> row.startsWith(";") ? 0 : lineOf(row))
          .thenComparing(Comparator.naturalOrder());

  private static int lineOf(String row) {
    return Integer.parseInt(row.substring(0, row.indexOf(';')));
  }

  private String row(Finding finding) {
    return String.join(
        ";",
        finding.line() == Finding.WHOLE_FILE ? "" : Integer.toString(finding.line()),
        finding.column() == null ? "" : finding.column(),
        finding.code().name(),
        finding.severity().name());
  }

  private static String sum(Stream<Money> amounts) {
    return amounts.reduce(Money.ZERO, Money::plus).toString();
  }

  private static Stream<Path> tables(String folder) throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES.resolve(folder))) {
      return files
          .filter(file -> file.toString().endsWith(".csv"))
          .filter(file -> !file.toString().endsWith(EXPECTED))
          .sorted()
          .toList()
          .stream();
    }
  }

  private static Path expectedOf(Path table) {
    String name = table.getFileName().toString();
    return table.resolveSibling(name.substring(0, name.length() - ".csv".length()) + EXPECTED);
  }

  private static Optional<String> option(List<String> lines, String name) {
    String start = "# " + name + "=";
    return lines.stream()
        .filter(line -> line.startsWith(start))
        .map(line -> line.substring(start.length()))
        .findFirst();
  }
}
