package ma.tasrih.declarations.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import ma.tasrih.declarations.domain.FamilyAllowance;
import ma.tasrih.declarations.domain.roster.PrefilledRoster;
import ma.tasrih.declarations.domain.roster.RosterLine;
import ma.tasrih.declarations.domain.roster.RosterSheet;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.kernel.InsuredNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class RosterWorkbookTest {

  private static final String SHEET = "xl/worksheets/sheet1.xml";

  @TempDir Path folder;

  @Test
  void the_first_row_is_the_heading_of_the_portals_own_file() throws Exception {
    assertEquals(
        List.of(
            "affilie",
            "periode",
            "num_assure",
            "cin",
            "nom",
            "prenom",
            "jours",
            "salaire_reel",
            "situation"),
        new ArrayList<>(row(sheet(roster("ALPHA   AMINA")), 1).values()));
  }

  @Test
  void a_person_is_a_row_of_text_cells_with_days_wage_and_situation_left_to_fill_in()
      throws Exception {
    Document sheet = sheet(roster("ALPHA                         AMINA"));
    assertEquals(
        Map.of(
            "A2", "1234567",
            "B2", "2025-07",
            "C2", "100000018",
            "E2", "ALPHA",
            "F2", "AMINA"),
        filled(row(sheet, 2)));
    assertEquals(List.of("A2", "B2", "C2", "E2", "F2"), textCells(sheet, 2));
    assertEquals(9, row(sheet, 2).size(), "blank cells are there, formatted");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "ALPHA  AMINA;ALPHA;AMINA",
        "EL ALAMI   FATIMA ZAHRA;EL ALAMI;FATIMA ZAHRA",
        "EL ALAMI FATIMA;EL ALAMI FATIMA;",
        "ALPHA;ALPHA;"
      })
  void surname_and_first_name_are_told_apart_only_by_padding(
      String name, String surname, String firstName) throws Exception {
    Map<String, String> row = row(sheet(roster(name)), 2);
    assertEquals(surname, row.get("E2"));
    assertEquals(firstName == null ? "" : firstName, row.get("F2"));
  }

  @ParameterizedTest
  @CsvSource({"=1+1", "+ALPHA", "-ALPHA", "@SUM(A1)"})
  void a_name_that_looks_like_a_formula_is_neutralised(String name) throws Exception {
    Document sheet = sheet(roster(name));
    assertEquals("'" + name, row(sheet, 2).get("E2"));
    assertEquals(0, sheet.getElementsByTagName("f").getLength());
  }

  @Test
  void markup_in_a_name_stays_text() throws Exception {
    assertEquals("A & B <C>", row(sheet(roster("A & B <C>")), 2).get("E2"));
  }

  @Test
  void the_heading_is_frozen_and_columns_have_widths() throws Exception {
    Document sheet = sheet(roster("ALPHA"));
    Element pane = (Element) sheet.getElementsByTagName("pane").item(0);
    assertEquals("1", pane.getAttribute("ySplit"));
    assertEquals("frozen", pane.getAttribute("state"));
    assertEquals(9, sheet.getElementsByTagName("col").getLength());
  }

  @Test
  void the_situation_is_chosen_from_the_eight_codes() throws Exception {
    Document sheet = sheet(roster("ALPHA"));
    Element validation = (Element) sheet.getElementsByTagName("dataValidation").item(0);
    assertEquals("I2", validation.getAttribute("sqref").split(":")[0]);
    assertEquals("\"SO,DE,IT,IL,AT,CS,MS,MP\"", validation.getTextContent());
  }

  @Test
  void cells_that_identify_are_formatted_as_text() throws Exception {
    Map<String, byte[]> parts = parts(write(roster("ALPHA")));
    Document styles = xml(parts.get("xl/styles.xml"));
    NodeList formats =
        ((Element) styles.getElementsByTagName("cellXfs").item(0)).getElementsByTagName("xf");
    Element cell = cell(xml(parts.get(SHEET)), "C2");
    Element format = (Element) formats.item(Integer.parseInt(cell.getAttribute("s")));
    assertEquals("@", formatCode(styles, format.getAttribute("numFmtId")));
  }

  @Test
  void an_empty_roster_is_a_sheet_with_headings_only() throws Exception {
    Document sheet = sheet(roster());
    assertEquals(1, sheet.getElementsByTagName("row").getLength());
    assertEquals(0, sheet.getElementsByTagName("dataValidation").getLength());
  }

  @Test
  void every_person_of_a_large_roster_is_written_once() throws Exception {
    List<String> numbers = new ArrayList<>();
    List<RosterLine> people = new ArrayList<>();
    for (int n = 100_000_001; numbers.size() < 2_500; n++) {
      if (InsuredNumber.Registered.isValid(String.valueOf(n))) {
        numbers.add(String.valueOf(n));
        people.add(person(String.valueOf(n), "ALPHA"));
      }
    }
    Document sheet = sheet(PrefilledRoster.of("12345672507001", header(), people));
    List<String> written = new ArrayList<>();
    for (int row = 2; row <= numbers.size() + 1; row++) {
      written.add(rows(sheet).get(row).get("C" + row));
    }
    assertEquals(numbers, written);
    assertEquals(numbers.size() + 1, rows(sheet).size());
  }

  @Test
  void the_stream_is_left_open_for_its_owner() throws IOException {
    boolean[] closed = {false};
    OutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    new RosterWorkbook().write(roster("ALPHA"), RosterSheet.Filling.BLANK, out);
    assertFalse(closed[0]);
    assertTrue(out.toString().startsWith("PK"));
  }

  private final Map<Document, Map<Integer, Map<String, String>>> read = new HashMap<>();

  private Map<Integer, Map<String, String>> rows(Document sheet) {
    return read.computeIfAbsent(sheet, RosterWorkbookTest::allRows);
  }

  private Map<String, String> row(Document sheet, int number) {
    return rows(sheet).get(number);
  }

  private static Map<Integer, Map<String, String>> allRows(Document sheet) {
    Map<Integer, Map<String, String>> rows = new HashMap<>();
    NodeList found = sheet.getElementsByTagName("row");
    for (int i = 0; i < found.getLength(); i++) {
      Element row = (Element) found.item(i);
      Map<String, String> cells = new java.util.LinkedHashMap<>();
      NodeList inRow = row.getElementsByTagName("c");
      for (int c = 0; c < inRow.getLength(); c++) {
        Element cell = (Element) inRow.item(c);
        cells.put(cell.getAttribute("r"), cell.getTextContent());
      }
      rows.put(Integer.parseInt(row.getAttribute("r")), cells);
    }
    return rows;
  }

  private static Map<String, String> filled(Map<String, String> row) {
    Map<String, String> filled = new HashMap<>(row);
    filled.values().removeIf(String::isEmpty);
    return filled;
  }

  private static List<String> textCells(Document sheet, int number) {
    List<String> names = new ArrayList<>();
    NodeList cells = sheet.getElementsByTagName("c");
    for (int i = 0; i < cells.getLength(); i++) {
      Element cell = (Element) cells.item(i);
      if (cell.getAttribute("t").equals("inlineStr")
          && cell.getAttribute("r").endsWith(String.valueOf(number))) {
        names.add(cell.getAttribute("r"));
      }
    }
    return names;
  }

  private static Element cell(Document sheet, String name) {
    NodeList cells = sheet.getElementsByTagName("c");
    for (int i = 0; i < cells.getLength(); i++) {
      if (((Element) cells.item(i)).getAttribute("r").equals(name)) {
        return (Element) cells.item(i);
      }
    }
    throw new AssertionError("no cell " + name);
  }

  /** Format 49 is built in and means text. */
  private static String formatCode(Document styles, String id) {
    NodeList formats = styles.getElementsByTagName("numFmt");
    for (int i = 0; i < formats.getLength(); i++) {
      Element format = (Element) formats.item(i);
      if (format.getAttribute("numFmtId").equals(id)) {
        return format.getAttribute("formatCode");
      }
    }
    return id.equals("49") ? "@" : "built-in " + id;
  }

  private Document sheet(PrefilledRoster roster) throws Exception {
    return xml(parts(write(roster)).get(SHEET));
  }

  private static byte[] write(PrefilledRoster roster) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new RosterWorkbook().write(roster, RosterSheet.Filling.BLANK, out);
    return out.toByteArray();
  }

  /** Through the directory at the end of the file, as spreadsheet programs read it. */
  private Map<String, byte[]> parts(byte[] workbook) throws IOException {
    Map<String, byte[]> parts = new HashMap<>();
    Path file = Files.write(folder.resolve("roster.xlsx"), workbook);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
      }
    }
    return parts;
  }

  private static Document xml(byte[] part) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(part));
  }

  private static PrefilledRoster roster(String... names) {
    List<String> numbers = List.of("100000018", "112345676");
    List<RosterLine> people = new ArrayList<>();
    for (int i = 0; i < names.length; i++) {
      people.add(person(numbers.get(i), names[i]));
    }
    return PrefilledRoster.of("12345672507001", header(), people);
  }

  private static RosterLine person(String number, String name) {
    return new RosterLine(new InsuredNumber.Registered(number), name, FamilyAllowance.NONE);
  }

  private static PrefilledRoster.Header header() {
    return new PrefilledRoster.Header(
        new AffiliateNumber("1234567"),
        YearMonth.of(2025, 7),
        "ATLAS DEMO SARL",
        "NEGOCE",
        "12 RUE DE LA DEMO",
        "CASABLANCA",
        "020000",
        "01",
        LocalDate.of(2025, 7, 25),
        LocalDate.of(2025, 8, 10));
  }
}
