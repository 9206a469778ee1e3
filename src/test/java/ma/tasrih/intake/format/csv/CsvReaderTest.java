package ma.tasrih.intake.format.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import ma.tasrih.declarations.domain.DeclaredLine;
import ma.tasrih.declarations.domain.Kind;
import ma.tasrih.declarations.domain.SampleRoster;
import ma.tasrih.declarations.domain.Situation;
import ma.tasrih.declarations.domain.draft.DeclarationCode;
import ma.tasrih.declarations.domain.draft.DraftHeader;
import ma.tasrih.intake.domain.FileCode;
import ma.tasrih.intake.domain.ReadOptions;
import ma.tasrih.intake.format.table.TableLimits;
import ma.tasrih.kernel.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReaderTest {

  private static final ReadOptions NOTHING_SAID = new ReadOptions("x.csv", null, null, null);
  private static final ReadOptions MONTH_SAID = said(Kind.SUPPLEMENTARY);
  private static final TableLimits SMALL = new TableLimits(2, 6, 2, 60);

  @ParameterizedTest
  @ValueSource(strings = {";", ",", "\t", "|"})
  void the_separator_is_found_in_the_headings(String separator) {
    String text =
        "num_assure;nom;jours;salaire_reel\n156789012;ZETA;20;4000.00\n".replace(";", separator);

    assertEquals(List.of("ZETA 4000.00"), people(text, MONTH_SAID));
  }

  @Test
  void a_comma_inside_quotes_is_a_decimal() {
    String text = "num_assure,nom,jours,salaire_reel\n156789012,\"ZETA, F\",20,\"4000,50\"\n";

    assertEquals(List.of("ZETA, F 4000.50"), people(text, MONTH_SAID));
  }

  @Test
  void affiliate_and_month_may_come_from_the_call_row_by_row() {
    String text =
        "affilie;num_assure;nom;jours;salaire_reel\n;156789012;ZETA;20;4000\n"
            + "1234567;167890121;THETA;20;4000\n";

    SamplePipeline result = run(text, MONTH_SAID);

    assertEquals(2, result.declared.size());
    assertEquals(1, result.headers.size());
  }

  @Test
  void each_employer_and_month_is_a_draft_announced_at_its_first_line() {
    String text =
        "affilie;periode;num_assure;nom;jours;salaire_reel\n"
            + "7654321;2025-06;156789012;ZETA;20;4000\n"
            + "7654321;202505;156789012;ZETA;20;4000\n"
            + "7654321;06/2025;167890121;THETA;20;4000\n";

    SamplePipeline result = run(text, NOTHING_SAID);

    assertEquals(
        List.of("7654321 2025-06 PRINCIPAL 2", "7654321 2025-05 PRINCIPAL 3"),
        result.headers.stream().map(CsvReaderTest::shown).toList());
    assertEquals(3, result.declared.size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252"})
  void accents_are_read_in_both_charsets(String charset) {
    String text = "num_assure;nom;jours;salaire_reel\n156789012;ZÉTA Œ’;20;4000\n";

    SamplePipeline result = SamplePipeline.run(text.getBytes(Charset.forName(charset)), MONTH_SAID);

    assertEquals("ZÉTA Œ’", result.declared.get(0).name());
    assertEquals(
        charset.equals("UTF-8")
            ? List.of()
            : List.of(Finding.inFile(FileCode.READ_AS_WINDOWS_1252)),
        result.findings);
  }

  @Test
  void a_character_cut_by_the_end_of_the_file_is_windows_1252() {
    byte[] text =
        "num_assure;jours;salaire_reel;nom\n156789012;20;4000;ZETA\u00C3"
            .getBytes(StandardCharsets.ISO_8859_1);

    assertEquals("ZETAÃ", SamplePipeline.run(text, MONTH_SAID).declared.get(0).name());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void utf_16_is_told_by_its_mark(String charset) {
    String text = "\uFEFFnum_assure;nom;jours;salaire_reel\n156789012;ZÉTA;20;4000.00\n";

    assertEquals(
        "ZÉTA",
        SamplePipeline.run(text.getBytes(Charset.forName(charset)), MONTH_SAID)
            .declared
            .get(0)
            .name());
  }

  @Test
  void half_a_character_is_no_text() {
    byte[] text = {(byte) 0xFF, (byte) 0xFE, 'n', 0, 'o', 0, 'm', 0, ';', 0, 0, (byte) 0xD8, 'x'};

    assertEquals(
        List.of(Finding.at(FileCode.NOT_TEXT, 1, null, null, "1")),
        SamplePipeline.run(text, MONTH_SAID).findings);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void lines_are_counted_as_an_editor_does(String end) {
    String text =
        ("sep=;\n\nnum_assure;nom;jours;salaire_reel\n\n156789012;\"ZETA\nOMEGA\";20;4000\n"
                + ";;;\n167890121;THETA;20;4000\n")
            .replace("\n", end);

    assertEquals(
        List.of("5 ZETA OMEGA", "8 THETA"),
        run(text, MONTH_SAID).declared.stream().map(l -> l.line() + " " + l.name()).toList());
  }

  @Test
  void headings_below_the_searched_lines_are_not_found() {
    String table = "num_assure;nom;jours;salaire_reel\n156789012;ZETA;20;4000\n";

    assertEquals(1, run("titre\n".repeat(19) + table, MONTH_SAID).declared.size());
    assertEquals(
        List.of(FileCode.HEADINGS_NOT_RECOGNISED),
        codes(run("titre\n".repeat(20) + table, MONTH_SAID)));
  }

  @Test
  void situations_of_the_paper_form_are_understood() {
    String text =
        "num_assure;jours;salaire_reel;situation\n134567894;0;0;co\n145678903;13;2600;ML\n"
            + "112345676;0;0;MT\n100000018;26;8500;\n123456785;0;0;so\n";

    assertEquals(
        List.of(
            Situation.UNPAID_LEAVE,
            Situation.SICKNESS,
            Situation.MATERNITY,
            Situation.AT_WORK,
            Situation.LEFT),
        run(text, said(Kind.PRINCIPAL)).declared.stream().map(DeclaredLine::situation).toList());
  }

  @Test
  void zeros_a_spreadsheet_cut_off_are_still_not_yet_registered() {
    String text = "num_assure;cin;nom;jours;salaire_reel\n0;zz654321;ETA;26;7000\n";

    DeclaredLine eta = run(text, MONTH_SAID).declared.get(0);

    assertEquals("000000000", eta.insured().digits());
    assertEquals("ZZ654321", eta.cin());
  }

  @Test
  void an_apostrophe_put_before_a_formula_is_taken_off_again() {
    String text = "num_assure;nom;jours;salaire_reel\n156789012;'=ZETA;20;'-4000\n";

    SamplePipeline result = run(text, MONTH_SAID);

    assertEquals(
        List.of(
            Finding.at(FileCode.NAME_REWRITTEN, 2, "nom", "=ZETA", "=ZETA", "ZETA"),
            Finding.at(DeclarationCode.NEGATIVE_WAGE, 2, "salaire_reel", "-4000", "-4000.00")),
        result.findings);
  }

  @Test
  void a_nil_declaration_needs_headings_at_most() {
    for (String text : List.of("", "num_assure;nom;jours;salaire_reel\n")) {
      SamplePipeline result = run(text, said(Kind.NIL));

      assertEquals(
          List.of("1234567 2025-06 NIL"),
          result.headers.stream().map(h -> shown(h).substring(0, 19)).toList());
      assertEquals(List.of(Finding.inFile(DeclarationCode.NIL_WITH_ROSTER, "5")), result.findings);
    }
  }

  @Test
  void an_empty_file_holds_nothing() {
    assertEquals(List.of(Finding.inFile(FileCode.FILE_EMPTY)), run("", NOTHING_SAID).findings);
  }

  @Test
  void too_many_rows_end_the_reading() {
    String row = "999999999;;0;1500\n";

    SamplePipeline within = small("num_assure;nom;jours;salaire_reel\n" + row.repeat(2));
    SamplePipeline over = small("num_assure;nom;jours;salaire_reel\n" + row.repeat(3));

    assertEquals(List.of(), within.findings);
    assertEquals(List.of(Finding.at(FileCode.TOO_MANY_LINES, 4, null, null, "2")), over.findings);
  }

  @Test
  void too_many_columns_are_not_read() {
    assertEquals(
        List.of(Finding.at(FileCode.TOO_MANY_CELLS, 1, null, null, "7", "6")),
        small("num_assure;nom;jours;salaire_reel;a;b;c\n").findings);
  }

  @Test
  void too_many_employers_end_the_reading() {
    String text =
        "affilie;periode;num_assure;jours;salaire_reel\n"
            + "7654321;2025-01;;20;4000\n7654321;2025-02;;20;4000\n7654321;2025-03;;20;4000\n";

    SamplePipeline result =
        SamplePipeline.run(bytes(text), NOTHING_SAID, new TableLimits(10, 6, 2, 60));

    assertEquals(
        Finding.at(FileCode.TOO_MANY_DECLARATIONS, 4, null, null, "2"),
        result.findings.stream()
            .filter(f -> f.code() == FileCode.TOO_MANY_DECLARATIONS)
            .findFirst()
            .orElseThrow());
    assertEquals(2, result.headers.size());
  }

  @Test
  void a_line_over_the_limit_ends_the_reading() {
    String headings = "num_assure;nom;jours;salaire_reel\n";

    assertEquals(
        List.of(Finding.at(FileCode.LINE_TOO_LONG, 2, null, null, "60")),
        small(headings + "x".repeat(61) + "\n").findings);
    assertEquals(List.of(FileCode.TOO_MANY_CELLS), codes(small(headings + ";".repeat(59) + "x\n")));
  }

  @Test
  void a_quotation_mark_that_never_closes_is_found_without_reading_on() {
    long huge = 200L * 1024 * 1024;
    CountingStream endless = new CountingStream(huge);
    InputStream in =
        new SequenceInputStream(
            new ByteArrayInputStream(bytes("num_assure;nom;jours;salaire_reel\n\"")), endless);
    SamplePipeline result = new SamplePipeline();
    try {
      new CsvReader().read(in, MONTH_SAID, result);
    } catch (IOException e) {
      throw new AssertionError(e);
    }

    assertEquals(List.of(Finding.at(FileCode.CSV_BROKEN, 2, null, null, "2")), result.findings);
    assertEquals(true, endless.read < 4L * 1024 * 1024, "read " + endless.read);
  }

  @Test
  void a_failing_stream_is_no_finding() {
    InputStream failing =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("disk");
          }
        };

    assertThrows(
        IOException.class, () -> new CsvReader().read(failing, MONTH_SAID, new SamplePipeline()));
  }

  private static ReadOptions said(Kind kind) {
    return new ReadOptions("x.csv", SampleRoster.AFFILIATE, YearMonth.of(2025, 6), kind);
  }

  private static SamplePipeline run(String text, ReadOptions options) {
    return SamplePipeline.run(bytes(text), options);
  }

  private static SamplePipeline small(String text) {
    return SamplePipeline.run(bytes(text), MONTH_SAID, SMALL);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> people(String text, ReadOptions options) {
    return run(text, options).declared.stream()
        .map(line -> line.name() + " " + line.actualWage())
        .toList();
  }

  private static List<Object> codes(SamplePipeline result) {
    return result.findings.stream().map(f -> (Object) f.code()).toList();
  }

  private static String shown(DraftHeader header) {
    return header.key().affiliate()
        + " "
        + header.key().period()
        + " "
        + header.kind()
        + " "
        + header.line();
  }

  /** Lines of letters, counted as they are read. */
  private static final class CountingStream extends InputStream {

    private final long length;
    private long read;

    CountingStream(long length) {
      this.length = length;
    }

    @Override
    public int read() {
      return read++ < length ? read % 50 == 0 ? '\n' : 'x' : -1;
    }
  }
}
