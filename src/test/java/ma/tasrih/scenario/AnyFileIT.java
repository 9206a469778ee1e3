package ma.tasrih.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Workbooks, archives and the copy that comes back with remarks, through the HTTP interface. */
@ExtendWith(PortalExtension.class)
class AnyFileIT {

  private static final String HEADINGS = "affilie;periode;num_assure;nom;jours;salaire_reel\n";

  private static byte[] csv(String... rows) {
    return (HEADINGS + String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] workbook(String days) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "test", "1.0")) {
      Worksheet sheet = book.newWorksheet("Avril");
      String[] headings = HEADINGS.strip().split(";");
      sheet.value(0, 0, "ATLAS DEMO");
      for (int i = 0; i < headings.length; i++) {
        sheet.value(2, i, headings[i]);
      }
      sheet.value(3, 0, 1234567);
      sheet.value(3, 1, "2024-04");
      sheet.value(3, 2, 100000018);
      sheet.value(3, 3, "ALPHA AMINA");
      sheet.value(3, 4, days);
      sheet.value(3, 5, 8500.5);
    }
    return bytes.toByteArray();
  }

  private static byte[] zip(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void a_workbook_is_checked_like_a_table(Portal portal) throws IOException {
    JsonObject report =
        new Api(portal, "demo-employer").check("filename=avril.xlsx", workbook("26")).json();
    assertEquals("XLSX", report.get("format").getAsString());
    JsonObject declaration = report.getAsJsonArray("declarations").get(0).getAsJsonObject();
    assertEquals("2024-04", declaration.get("period").getAsString());
    assertEquals("8500.50", declaration.getAsJsonObject("totals").get("actualWages").getAsString());
  }

  @Test
  void findings_of_an_archive_name_their_file_in_the_report_and_the_kept_findings(Portal portal)
      throws IOException {
    byte[] archive =
        zip(
            Map.of(
                "avril.xlsx",
                workbook("x"),
                "mars.csv",
                csv("1234567;2024-03;100000018;ALPHA;26;5000")));
    Api employer = new Api(portal, "demo-employer");
    JsonObject report = employer.check("filename=printemps.zip", archive).json();
    assertEquals("ZIP", report.get("format").getAsString());
    assertEquals(2, report.getAsJsonArray("declarations").size());
    assertEquals("avril.xlsx", ofCode(report.getAsJsonArray("findings"), "DAYS_INVALID"));

    String id = employer.depositAndCheck("filename=printemps.zip", archive);
    JsonArray kept =
        employer.get("deposits/" + id + "/findings?limit=100").json().getAsJsonArray("items");
    assertEquals("avril.xlsx", ofCode(kept, "DAYS_INVALID"));
    assertTrue(
        employer.get("deposits/" + id + "/findings.csv").body().contains("\"avril.xlsx\";4;"));
    Map<String, byte[]> copies = unzip(employer.bytes("deposits/" + id + "/annotated"));
    assertEquals(Set.of("avril.xlsx", "mars.csv"), copies.keySet());
    String march = new String(copies.get("mars.csv"), StandardCharsets.UTF_8);
    assertTrue(march.contains(";statut;codes;message;correction"), march);
    JsonObject again = employer.check("filename=printemps.zip", zip(copies)).json();
    assertEquals(List.of("avril.xlsx"), filesOf(again.getAsJsonArray("findings"), "DAYS_INVALID"));
    assertEquals(2, again.getAsJsonArray("declarations").size());
  }

  private static Map<String, byte[]> unzip(byte[] archive) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry one = zip.getNextEntry(); one != null; one = zip.getNextEntry()) {
        files.put(one.getName(), zip.readAllBytes());
      }
    }
    return files;
  }

  private static List<String> filesOf(JsonArray findings, String code) {
    return findings.asList().stream()
        .map(one -> one.getAsJsonObject())
        .filter(one -> one.get("code").getAsString().equals(code))
        .map(one -> one.get("file").getAsString())
        .toList();
  }

  private static String ofCode(JsonArray findings, String code) {
    for (var one : findings) {
      if (one.getAsJsonObject().get("code").getAsString().equals(code)) {
        return one.getAsJsonObject().get("file").getAsString();
      }
    }
    return "no " + code + " in " + findings;
  }

  @Test
  void a_table_comes_back_with_remarks_and_corrected_is_clean(Portal portal) {
    Api employer = new Api(portal, "demo-employer");
    byte[] file =
        csv(
            "1234567;2024-02;100000018;ALPHA AMINA;26;5000",
            "1234567;2024-02;112345676;BETA;x;5000");
    String id = employer.depositAndCheck("filename=fevrier.csv", file);
    String copy =
        new String(employer.bytes("deposits/" + id + "/annotated"), StandardCharsets.UTF_8);
    assertTrue(copy.contains(";statut;codes;message;correction\r\n"), copy);
    assertTrue(copy.contains(";x;5000;À CORRIGER;"), copy);
    assertTrue(copy.contains("DAYS_INVALID"), copy);

    byte[] corrected = copy.replace(";x;5000;", ";26;5000;").getBytes(StandardCharsets.UTF_8);
    JsonObject again = employer.check("filename=fevrier.csv", corrected).json();
    assertEquals(0, again.getAsJsonObject("counts").get("BLOCKING").getAsInt(), again::toString);
    assertFalse(again.toString().contains("COLUMN_IGNORED"), again::toString);
    assertEquals(
        404, new Api(portal, "demo-shipowner").get("deposits/" + id + "/annotated").status());
  }

  @Test
  void what_no_remark_can_stand_beside_is_refused_in_words(Portal portal) {
    Api employer = new Api(portal, "demo-employer");
    byte[] broken = "PK\u0003\u0004 xl/ and nothing of a workbook".getBytes(StandardCharsets.UTF_8);
    String id = employer.depositAndCheck("filename=casse.xlsx", broken);
    Api.Answer copy = employer.get("deposits/" + id + "/annotated");
    assertEquals(409, copy.status(), copy.body());
    assertEquals("ANNOTATED_TOO_BROKEN", copy.text("code"));
  }

  @Test
  void an_e_bds_file_comes_back_as_a_table(Portal portal) throws IOException {
    Api employer = new Api(portal, "demo-employer");
    byte[] file = Files.readAllBytes(Path.of("sample-declarations/valid/DS_1234567_202506.txt"));
    Api.Answer received =
        employer.deposit("filename=DS_1234567_202506.txt", file, UUID.randomUUID().toString());
    String id = received.text("id");
    employer.depositAndCheck("filename=DS_1234567_202506.txt", file);
    String copy =
        new String(employer.bytes("deposits/" + id + "/annotated"), StandardCharsets.UTF_8);
    assertTrue(
        copy.lines()
            .findFirst()
            .orElseThrow()
            .endsWith(";situation;statut;codes;message;correction"),
        copy);
    assertEquals(9, copy.lines().count(), copy);
  }
}
