package ma.tasrih.intake.format.ebds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.tasrih.declarations.domain.draft.DraftCheck;
import ma.tasrih.declarations.domain.draft.DraftContext;
import ma.tasrih.declarations.domain.draft.DraftContext.FiledState;
import ma.tasrih.declarations.domain.draft.DraftHeader;
import ma.tasrih.kernel.Finding;
import ma.tasrih.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each file of {@code sample-declarations/invalid} gives exactly the findings beside it. */
class InvalidSamplesTest {

  private static final String HEADINGS = "line;column;code;severity";

  /** Checked by the employer 1234567 in July 2025, with its roster and the law of June 2025. */
  private static final Money CEILING = Money.parse("6000.00");

  private static final Money MINIMUM_WAGE = Money.parse("3266.10");
  private static final int FULL_MONTH = 26;
  private static final YearMonth NOW = YearMonth.of(2025, 7);

  /** What stands beside a file. */
  private record Expected(Map<String, String> given, List<String> rows) {

    static Expected of(Path csv) throws IOException {
      List<String> all = Files.readAllLines(csv, StandardCharsets.UTF_8);
      Map<String, String> given =
          all.stream()
              .filter(row -> row.startsWith("# "))
              .map(row -> row.substring(2).split("=", 2))
              .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1]));
      List<String> rows = all.stream().filter(row -> !row.startsWith("#")).toList();
      assertEquals(HEADINGS, rows.get(0));
      return new Expected(given, rows.subList(1, rows.size()));
    }

    FiledState filed() {
      return new FiledState(
          Optional.ofNullable(given.get("filed")).map(kind -> "D-1234567-202506"),
          0,
          Optional.ofNullable(given.get("missing")).map(YearMonth::parse),
          given.containsKey("filed"));
    }
  }

  static Stream<String> defects() throws IOException {
    try (Stream<Path> files = Files.list(Samples.INVALID)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("r") || name.startsWith("s"))
          .filter(name -> name.endsWith(".txt"))
          .map(name -> name.substring(0, name.length() - ".txt".length()))
          .sorted()
          .toList()
          .stream();
    }
  }

  @Test
  void every_rule_that_an_e_bds_file_can_break_has_a_file() throws IOException {
    String rules =
        defects().map(name -> name.substring(0, 3)).distinct().collect(Collectors.joining(" "));
    assertTrue(
        rules.startsWith(
            "r01 r02 r03 r04 r05 r06 r07 r08 r09 r10 r11 r12 r13 r14 r15 r16 r17 r18 r19 r20 r21"
                + " r22 r23 r24 r26 r27"),
        rules);
  }

  @ParameterizedTest
  @MethodSource("defects")
  void a_defect_gives_exactly_its_findings(String defect) throws IOException {
    Expected expected = Expected.of(Samples.INVALID.resolve(defect + ".findings.csv"));
    byte[] file = Files.readAllBytes(Samples.INVALID.resolve(defect + ".txt"));
    assertEquals(expected.rows(), rows(check(file, expected)));
  }

  @ParameterizedTest
  @MethodSource("valid")
  void a_valid_sample_gives_none(String name, Map<String, String> given) throws IOException {
    assertEquals(List.of(), rows(check(Samples.bytes(name), new Expected(given, List.of()))), name);
  }

  static Stream<Arguments> valid() {
    return Stream.of(
        Arguments.of(Samples.PRINCIPAL, Map.of("filename", Samples.PRINCIPAL)),
        Arguments.of(
            Samples.SUPPLEMENTARY,
            Map.of("filename", Samples.SUPPLEMENTARY, "filed", "PRINCIPAL")));
  }

  /** The reader, then the rules on what it read. */
  private static List<Finding> check(byte[] file, Expected expected) throws IOException {
    RecordingSink sink = RecordingSink.read(file, expected.given().get("filename"));
    List<Finding> findings = new ArrayList<>(sink.findings);
    sink.lineFindings.forEach(found -> found.forEach(findings::remove));
    for (DraftHeader header : sink.drafts) {
      DraftCheck check = new DraftCheck(header, context(expected.filed()));
      findings.addAll(check.begin());
      for (int i = 0; i < sink.lines.size(); i++) {
        findings.addAll(check.line(sink.lines.get(i), sink.lineFindings.get(i)).findings());
      }
      findings.addAll(check.end());
    }
    return findings;
  }

  private static DraftContext context(FiledState filed) throws IOException {
    return new DraftContext(
        Optional.of(Samples.roster()), CEILING, MINIMUM_WAGE, FULL_MONTH, true, filed, NOW);
  }

  private static List<String> rows(List<Finding> findings) {
    return findings.stream()
        .sorted(
            Comparator.comparingInt(Finding::line)
                .thenComparing(InvalidSamplesTest::column)
                .thenComparing(f -> f.code().name()))
        .map(InvalidSamplesTest::row)
        .toList();
  }

  private static String row(Finding f) {
    String line = f.line() == Finding.WHOLE_FILE ? "" : Integer.toString(f.line());
    return String.join(";", line, column(f), f.code().name(), f.severity().name());
  }

  private static String column(Finding finding) {
    return finding.column() == null ? "" : finding.column();
  }
}
