package ma.tasrih.intake.format.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import ma.tasrih.declarations.domain.DraftKey;
import ma.tasrih.declarations.domain.draft.DraftHeader;
import ma.tasrih.declarations.domain.draft.DraftLine;
import ma.tasrih.intake.domain.DraftSink;
import ma.tasrih.intake.domain.FileCode;
import ma.tasrih.intake.domain.ReadOptions;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.kernel.Finding;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxReaderTest {

  private static final ReadOptions ATLAS_IN_JUNE =
      new ReadOptions("x.xlsx", new AffiliateNumber("1234567"), YearMonth.of(2025, 6), null);
  private static final ReadOptions NOTHING_SAID = new ReadOptions("x.xlsx", null, null, null);
  private static final String[] HEADINGS = {"num_assure", "nom", "jours", "salaire_reel"};

  @TempDir Path folder;

  /** Keeps what a reader says. */
  private static final class Heard implements DraftSink {
    final List<String> people = new ArrayList<>();
    final List<DraftKey> drafts = new ArrayList<>();
    final List<Finding> findings = new ArrayList<>();
    final List<String> parts = new ArrayList<>();

    @Override
    public void part(String name) {
      parts.add(name);
    }

    @Override
    public void draft(DraftHeader header) {
      drafts.add(header.key());
    }

    @Override
    public void line(DraftKey key, DraftLine line, List<Finding> of) {
      people.add(line.line() + " " + line.name() + " " + line.days() + " " + line.actualWage());
      findings.addAll(of);
    }

    @Override
    public void unreadableLine(List<Finding> of) {
      findings.addAll(of);
    }

    @Override
    public void draftFinding(DraftKey key, Finding finding) {
      findings.add(finding);
    }

    @Override
    public void fileFinding(Finding finding) {
      findings.add(finding);
    }

    List<String> codes() {
      return findings.stream().map(f -> f.code().name()).toList();
    }
  }

  private Heard read(ReadOptions options, Consumer<Workbook> content) throws IOException {
    Path file = folder.resolve("x.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "test", "1.0")) {
      content.accept(workbook);
    }
    return read(options, file);
  }

  private static Heard read(ReadOptions options, Path file) throws IOException {
    Heard heard = new Heard();
    new XlsxReader().read(file, options, heard);
    return heard;
  }

  private static void row(Worksheet sheet, int row, Object... cells) {
    for (int i = 0; i < cells.length; i++) {
      if (cells[i] instanceof Number number) {
        sheet.value(row, i, number);
      } else if (cells[i] != null) {
        sheet.value(row, i, (String) cells[i]);
      }
    }
  }

  @Test
  void numbers_and_texts_are_read_below_titles() throws IOException {
    Heard heard =
        read(
            ATLAS_IN_JUNE,
            book -> {
              Worksheet sheet = book.newWorksheet("Juin");
              row(sheet, 0, "ATLAS DEMO SARL");
              row(sheet, 2, (Object[]) HEADINGS);
              row(sheet, 3, 100000018, "ALPHA", 26, 8500.56);
              row(sheet, 4, "112345676", "BETA", "26,00", "4 000,00");
              row(sheet, 6, "112345676", "GAMMA", 10, 0.1 + 0.2);
            });
    assertEquals(
        List.of("4 ALPHA 26 8500.56", "5 BETA 26 4000.00", "7 GAMMA 10 0.30"), heard.people);
    assertEquals(List.of(), heard.codes());
  }

  @Test
  void a_month_may_be_a_date() throws IOException {
    Heard heard =
        read(
            NOTHING_SAID,
            book -> {
              Worksheet sheet = book.newWorksheet("Juin");
              row(sheet, 0, "affilie", "periode", "num_assure", "jours", "salaire_reel");
              row(sheet, 1, 1234567, null, 100000018, 26, 8500);
              sheet.value(1, 1, LocalDate.of(2025, 6, 1));
              sheet.style(1, 1).format("mmm-yy").set();
            });
    assertEquals(List.of("1234567 2025-06"), keys(heard));
  }

  private static List<String> keys(Heard heard) {
    return heard.drafts.stream().map(k -> k.affiliate() + " " + k.period()).toList();
  }

  @Test
  void a_formula_counts_with_its_computed_value_and_is_refused_without() throws IOException {
    Path file =
        book(
            "<row r=\"1\">"
                + inline("A1", "num_assure")
                + inline("B1", "jours")
                + inline("C1", "salaire_reel")
                + "</row><row r=\"2\"><c r=\"A2\"><v>100000018</v></c><c r=\"B2\"><f>13*2</f><v>26</v></c>"
                + "<c r=\"C2\"><f>B2*200</f></c></row>"
                + "<row r=\"3\"><c r=\"A3\"><v>1.12345676E8</v></c><c r=\"B3\"><v>26</v></c>"
                + "<c r=\"C3\" t=\"str\"><f>T(1)</f><v>4000,00</v></c></row>");
    Heard heard = read(ATLAS_IN_JUNE, file);
    assertEquals(List.of("FORMULA_NOT_COMPUTED"), heard.codes());
    assertEquals("=B2*200", heard.findings.get(0).value());
    assertEquals("salaire_reel", heard.findings.get(0).column());
    assertTrue(heard.people.contains("3  26 4000.00"), heard.people::toString);
  }

  @Test
  void hidden_rows_are_read_and_said_hidden_sheets_are_left_out_and_said() throws IOException {
    Heard heard =
        read(
            ATLAS_IN_JUNE,
            book -> {
              Worksheet sheet = book.newWorksheet("Juin");
              row(sheet, 0, (Object[]) HEADINGS);
              row(sheet, 1, 100000018, "ALPHA", 26, 8500);
              row(sheet, 2, 112345676, "BETA", 26, 4000);
              sheet.hideRow(2);
              Worksheet old = book.newWorksheet("Mai");
              row(old, 0, (Object[]) HEADINGS);
              row(old, 1, 100000018, "ALPHA", 26, 8000);
              old.setVisibilityState(org.dhatim.fastexcel.VisibilityState.HIDDEN);
            });
    assertEquals(2, heard.people.size());
    assertEquals(List.of("HIDDEN_SHEET_LEFT_OUT", "HIDDEN_ROWS_READ"), heard.codes());
    assertEquals(List.of("Mai"), heard.findings.get(0).args());
    assertEquals(List.of("1", "3"), heard.findings.get(1).args());
  }

  @Test
  void sheets_of_one_month_are_one_declaration_and_findings_name_their_sheet() throws IOException {
    Heard heard =
        read(
            ATLAS_IN_JUNE,
            book -> {
              for (String name : List.of("Rabat", "Salé")) {
                Worksheet sheet = book.newWorksheet(name);
                row(sheet, 0, (Object[]) HEADINGS);
                row(sheet, 1, 100000018, "ALPHA", name.equals("Salé") ? "x" : "26", 8500);
              }
              row(book.newWorksheet("Notes"), 0, "rien");
            });
    assertEquals(1, heard.drafts.size());
    assertEquals(2, heard.people.size());
    assertEquals(List.of("DAYS_INVALID"), heard.codes());
    assertEquals(Arrays.asList("Rabat", "Salé", null), heard.parts);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<row r=\"2000000000\"/>",
        "<row r=\"2\"/><row r=\"1\"/>",
        "<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>99</v></c></row>",
        "<row r=\"1\"><c r=\"A1\" s=\"x\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"A1\"><v>1</v></row>",
      })
  void a_workbook_no_spreadsheet_would_write_is_broken(String rows) throws IOException {
    assertEquals(List.of("WORKBOOK_BROKEN"), read(ATLAS_IN_JUNE, book(rows)).codes());
  }

  @Test
  void entities_are_never_fetched() throws IOException {
    String rows =
        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a><row r=\"1\"><c r=\"A1\""
            + " t=\"inlineStr\"><is><t>&x;</t></is></c></row></a>";
    assertEquals(List.of("WORKBOOK_BROKEN"), read(ATLAS_IN_JUNE, book(rows)).codes());
  }

  @Test
  void a_cell_longer_than_a_line_ends_the_reading() throws IOException {
    String cell = inline("A1", "x".repeat(100_000));
    assertEquals(
        List.of("WORKBOOK_BROKEN"),
        read(ATLAS_IN_JUNE, book("<row r=\"1\">" + cell + "</row>")).codes());
  }

  @Test
  void numbers_out_of_all_measure_are_read_as_text() throws IOException {
    Heard heard =
        read(
            ATLAS_IN_JUNE,
            book(
                "<row r=\"1\">"
                    + inline("A1", "num_assure")
                    + inline("B1", "jours")
                    + inline("C1", "salaire_reel")
                    + "</row><row r=\"2\"><c r=\"A2\"><v>1E999999999</v></c>"
                    + "<c r=\"B2\"><v>1E-999999999</v></c><c r=\"C2\"><v>NaN</v></c></row>"));
    assertEquals(
        List.of("SCIENTIFIC_NOTATION", "SCIENTIFIC_NOTATION", "AMOUNT_INVALID"), heard.codes());
  }

  @Test
  void what_is_no_archive_at_all_is_said() throws IOException {
    Path file = Files.writeString(folder.resolve("y.xlsx"), "PK\u0003\u0004 and nothing more");
    assertEquals(List.of("ARCHIVE_BROKEN"), read(ATLAS_IN_JUNE, file).codes());
  }

  @Test
  void a_sheet_that_inflates_beyond_measure_is_stopped() throws IOException {
    Path file = book("<row r=\"1\">" + " ".repeat(60_000_000) + "</row>");
    assertEquals(List.of("ARCHIVE_TOO_LARGE"), read(ATLAS_IN_JUNE, file).codes());
  }

  @Test
  void more_text_than_is_held_ends_the_reading() throws IOException {
    String text = "<si><t>" + "x".repeat(60_000) + "</t></si>";
    Path file = book("", text.repeat(900));
    assertEquals(List.of("WORKBOOK_TEXTS_TOO_LARGE"), read(ATLAS_IN_JUNE, file).codes());
  }

  @Test
  void no_headings_anywhere_shows_the_first_row() throws IOException {
    Heard heard = read(ATLAS_IN_JUNE, book -> row(book.newWorksheet("a"), 0, "rien", "de connu"));
    assertEquals(List.of(FileCode.HEADINGS_NOT_RECOGNISED.name()), heard.codes());
    assertEquals("rien ; de connu", heard.findings.get(0).value());
  }

  private static String inline(String at, String text) {
    return "<c r=\"" + at + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
  }

  /** A workbook of one sheet, written by hand. */
  private Path book(String rows) throws IOException {
    return book(rows, "");
  }

  /** The same with shared texts, packed without being made smaller. */
  private Path book(String rows, String texts) throws IOException {
    String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    String docs = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns=\""
            + main
            + "\" xmlns:r=\""
            + docs
            + "\"><sheets>"
            + "<sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
    parts.put(
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
    parts.put(
        "xl/worksheets/sheet1.xml",
        rows.startsWith("<!")
            ? rows
            : "<worksheet xmlns=\"" + main + "\"><sheetData>" + rows + "</sheetData></worksheet>");
    if (!texts.isEmpty()) {
      parts.put("xl/sharedStrings.xml", "<sst xmlns=\"" + main + "\">" + texts + "</sst>");
    }
    Path file = folder.resolve("hand.xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.setLevel(texts.isEmpty() ? Deflater.DEFAULT_COMPRESSION : Deflater.NO_COMPRESSION);
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }
}
