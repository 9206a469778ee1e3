package ma.tasrih.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import ma.tasrih.scenario.Portal;
import ma.tasrih.scenario.PortalExtension;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Files nobody sends in good faith: a verdict in words, at once, and nothing left behind. */
@ExtendWith(PortalExtension.class)
class HostileFilesIT {

  private static final Duration AT_ONCE = Duration.ofSeconds(20);
  private static final int BOMB = 60 * 1024 * 1024;
  private static final String HEADINGS = "num_assure;cin;nom;prenom;jours;salaire_reel;situation\n";
  private static final String QUERY = "&affiliate=1234567&period=2025-06";

  private static Map<String, byte[]> corpus() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    files.put("nothing.csv", new byte[0]);
    files.put("nul.csv", text(HEADINGS + "1000\u000000018;;A;B;26;5000,00;\n"));
    files.put("all-nul.csv", new byte[64 * 1024]);
    files.put("lone-cr.csv", text(HEADINGS + "100000018;;A;B;26;5000,00;\r112345676;;C;D;26;1;\r"));
    files.put("long-line.csv", text(HEADINGS + "1".repeat(5_000_000) + "\n"));
    files.put("long-cell.csv", text(HEADINGS + "100000018;;" + "A".repeat(500_000) + ";B;26;1;\n"));
    files.put("long-line-10-mb.csv", text(HEADINGS + "1;".repeat(5_000_000) + "\n"));
    files.put("many-cells.csv", text(HEADINGS + ";".repeat(1_000_000) + "\n"));
    files.put("many-columns.csv", text(HEADINGS.strip() + ";x".repeat(1_000_000) + "\n"));
    files.put("many-columns.xlsx", sheet("<row>" + "<c/>".repeat(1_000_000) + "</row>"));
    files.put("open-quote.csv", text(HEADINGS + "\"" + "x\n".repeat(200_000)));
    files.put("not-utf8.csv", new byte[] {(byte) 0xff, (byte) 0xfe, 0, (byte) 0xd8, 1, 2});
    files.put("ebds-long.txt", text("A01" + "0".repeat(3_000_000)));
    files.put("ebds-nul.txt", text("A00\u0000" + " ".repeat(256)));
    files.put("picture.csv", text("\u0089PNG\r\n\u001a\n" + "x".repeat(1_000)));
    files.put("program.csv", text("MZ\u0090\u0000" + "\u0000".repeat(1_000)));
    files.put("page.csv", text("<html><script>alert(1)</script></html>"));
    files.put(
        "entities.xml", text("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>"));
    files.put("bomb.zip", zipped(BOMB));
    files.put("bomb.csv", zipped(BOMB));
    files.put("bomb.gz", gzipped(BOMB));
    files.put("bomb.xlsx", zipped(BOMB));
    return files;
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] zipped(int zeros) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("../../../../tmp/x.csv"));
      zip.write(new byte[zeros]);
    }
    return bytes.toByteArray();
  }

  /** A workbook of one sheet. */
  private static byte[] sheet(String rows) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("xl/_rels/workbook.xml.rels"));
      zip.write(text("<R><Relationship Id=\"a\" Target=\"worksheets/sheet1.xml\"/></R>"));
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      zip.write(text("<w xmlns:r=\"r\"><sheet name=\"A\" r:id=\"a\"/></w>"));
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      zip.write(text("<s>" + rows + "</s>"));
    }
    return bytes.toByteArray();
  }

  private static byte[] gzipped(int zeros) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(new byte[zeros]);
    }
    return bytes.toByteArray();
  }

  @TestFactory
  Stream<DynamicTest> every_hostile_file_gets_a_verdict_at_once(Portal portal) throws IOException {
    Visitor owner = new Visitor(portal, Caller.OWNER);
    owner.signIn();
    return corpus().entrySet().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getKey(), () -> refused(owner, portal, file.getKey(), file.getValue())));
  }

  private static void refused(Visitor owner, Portal portal, String name, byte[] bytes)
      throws IOException {
    long start = System.nanoTime();
    HttpResponse<String> call =
        owner.api(
            "POST", "checks?filename=" + name + QUERY, Map.of("Content-Type", "text/plain"), bytes);
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    boolean report = call.statusCode() == 200 && call.body().contains("\"BLOCKING\"");
    assertTrue(
        report || List.of(400, 413, 415, 422).contains(call.statusCode()),
        () -> call.statusCode() + " " + call.body());
    assertFalse(call.body().contains("root:x:0:"), call::body);
    assertTrue(took.compareTo(AT_ONCE) < 0, "took " + took);
    System.out.printf(Locale.ROOT, "HOSTILE %s %d ms%n", name, took.toMillis());
    assertEquals(List.of(), spooled(portal), "files left behind");
  }

  private static List<String> spooled(Portal portal) throws IOException {
    Path temporary = Path.of("target", "portal-tmp-" + portal.baseUri().getPort());
    try (Stream<Path> files = Files.list(temporary)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".upload"))
          .toList();
    }
  }

  @Test
  void two_gigabytes_are_refused_before_they_are_sent(Portal portal) throws Exception {
    for (String call : List.of("checks?filename=x.csv", "deposits?filename=x.csv")) {
      try (Socket socket = new Socket(portal.baseUri().getHost(), portal.baseUri().getPort())) {
        socket.setSoTimeout((int) AT_ONCE.toMillis());
        String head =
            "POST /tasrih/api/v1/"
                + call
                + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer demo-employer\r\n"
                + "Idempotency-Key: two-gigabytes\r\nContent-Length: 2147483648\r\n\r\nnum";
        long start = System.nanoTime();
        socket.getOutputStream().write(text(head));
        String status =
            new BufferedReader(
                    new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1))
                .readLine();
        long millis = (System.nanoTime() - start) / 1_000_000;
        System.out.printf(Locale.ROOT, "HOSTILE 2 GB to %s %d ms%n", call, millis);
        assertTrue(status.contains(" 413"), status);
      }
    }
  }

  @Test
  void the_name_of_a_file_is_never_a_place(Portal portal) throws Exception {
    Visitor owner = new Visitor(portal, Caller.OWNER);
    for (String name :
        List.of(
            "..%2F..%2F..%2Ftmp%2Fprobe-file.csv",
            "%2Ftmp%2Fprobe-file.csv",
            "C:%5Ctmp%5Cprobe-file.csv",
            "x%00.csv",
            "x%0d%0aSet-Cookie:%20a=b.csv",
            "%22%3E%3Cprobe-mark%3E.csv",
            "x".repeat(2_000) + ".csv")) {
      HttpResponse<String> answer =
          owner.api(
              "POST",
              "deposits?filename=" + name + QUERY,
              Map.of("Idempotency-Key", UUID.randomUUID().toString(), "Content-Type", "text/plain"),
              text(HEADINGS + "100000018;;A;B;26;" + (5_000 + name.length()) + ",00;\n"));
      assertTrue(answer.statusCode() < 500, name + " " + answer.statusCode());
      assertFalse(answer.headers().map().containsKey("set-cookie"), name);
      assertFalse(answer.body().contains("../"), answer::body);
    }
    assertFalse(Files.exists(Path.of("/tmp/probe-file.csv")));
  }
}
