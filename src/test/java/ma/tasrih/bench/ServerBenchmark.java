package ma.tasrih.bench;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import ma.tasrih.scenario.PageVisitor;
import ma.tasrih.scenario.Payrolls;
import ma.tasrih.scenario.Portal;
import ma.tasrih.scenario.TestDatabase;

/**
 * Large files through the real upload to a portal with 512 MB of heap: seconds from the last byte
 * sent to the complete report, the heap meanwhile, and what a page takes that somebody else opens
 * every 200 ms. Heap figures are those of the collector's own log.
 */
public final class ServerBenchmark {

  private static final int LINES = Integer.getInteger("bench.lines", 100_000);
  private static final int MANY = Integer.getInteger("bench.many", 1_000_000);
  private static final int EACH_TWENTIETH = 20;
  private static final double NANOS = 1e9;
  private static final Duration PACE = Duration.ofMillis(200);
  private static final Path GC_LOG = Path.of("target", "bench-gc.log").toAbsolutePath();
  private static final Pattern COLLECTED = Pattern.compile("(\\d+)M->(\\d+)M\\(\\d+M\\)");
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final Portal portal;
  private final PageVisitor visitor;
  private final String affiliate;
  private long logRead;

  private ServerBenchmark(Portal portal, PageVisitor visitor, String affiliate) {
    this.portal = portal;
    this.visitor = visitor;
    this.affiliate = affiliate;
  }

  public static void main(String[] arguments) throws Exception {
    Files.deleteIfExists(GC_LOG);
    System.setProperty("portal.jvm", "-Xlog:gc:file=" + GC_LOG);
    Map<String, String> demo = Map.of("tasrih.demo", "true", "tasrih.clock", "2025-07-04");
    try (TestDatabase database = TestDatabase.startPrivate("bench-server");
        Portal portal = Portal.start(database, demo);
        PageVisitor visitor =
            PageVisitor.start(portal, "demo-employer", "employer/home.xhtml", PACE)) {
      String affiliate =
          database.one(
              "select affiliate_number from employer order by affiliate_number desc limit 1,1");
      ServerBenchmark bench = new ServerBenchmark(portal, visitor, affiliate);
      System.out.printf(
          "%-38s %10s %10s %22s %28s%n",
          "file", "upload s", "report s", "heap MB peak/left/held", "page p50/p95/max ms (n)");
      bench.run("nothing, for ten seconds", null);
      bench.run(name(LINES, "5 % bad, server cold"), csv(LINES, 1, false));
      bench.run(name(LINES, "5 % bad"), csv(LINES, 2, false));
      bench.run(name(LINES, "5 % bad, again"), csv(LINES, 3, false));
      bench.run(name(LINES, "three errors on every line"), csv(LINES, 4, true));
      bench.run(name(MANY, "5 % bad"), csv(MANY, 5, false));
      if (portal.log().contains("OutOfMemoryError")) {
        throw new IllegalStateException("the server ran out of memory");
      }
    }
  }

  private static String name(int lines, String what) {
    return String.format(Locale.ROOT, "%,d lines, %s", lines, what);
  }

  /** Sound lines, every twentieth with letters for days; or wage, days and situation all wrong. */
  private static byte[] csv(int lines, int variant, boolean allBad) {
    String[] rows = Payrolls.csv(lines, variant).split("\n");
    StringBuilder csv = new StringBuilder(rows.length * 52);
    for (int i = 0; i < rows.length; i++) {
      String row = rows[i];
      if (i > 0 && allBad) {
        row = row.replaceFirst(";26;[0-9.]+;", ";x;8.500,0" + variant + ";ZZ");
      } else if (i % EACH_TWENTIETH == 1) {
        row = row.replace(";26;", ";x;");
      }
      csv.append(row).append('\n');
    }
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void run(String what, byte[] file) throws Exception {
    visitor.taken();
    logRead = GC_LOG.toFile().length();
    double upload = 0;
    double report = 0;
    if (file == null) {
      Thread.sleep(10_000);
    } else {
      AtomicLong sent = new AtomicLong();
      long start = System.nanoTime();
      String id = deposit(file, sent);
      JsonObject deposit = checked(id);
      report = (System.nanoTime() - sent.get()) / NANOS;
      upload = (sent.get() - start) / NANOS;
      if (!deposit.get("state").getAsString().equals("CHECKED")
          && !deposit.get("state").getAsString().equals("REJECTED")) {
        throw new IllegalStateException(deposit.toString());
      }
    }
    List<Long> pages = visitor.taken();
    System.out.printf(
        Locale.ROOT,
        "%-38s %10.2f %10.2f %22s %28s%n",
        what,
        upload,
        report,
        heap(),
        String.format(
            Locale.ROOT,
            "%.0f/%.0f/%.0f (%d)",
            millis(pages, 50),
            millis(pages, 95),
            millis(pages, 100),
            pages.size()));
  }

  private static double millis(List<Long> sorted, int percent) {
    int at = Math.max(0, (sorted.size() * percent + 99) / 100 - 1);
    return sorted.get(at) / 1e6;
  }

  /**
   * The most that was in use, the most that was left after a collection, and the least in the
   * second half, when nearly all of the file is read: that is what is really held.
   */
  private String heap() throws IOException {
    try (InputStream in = Files.newInputStream(GC_LOG)) {
      in.skipNBytes(logRead);
      String log = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      List<MatchResult> all = COLLECTED.matcher(log).results().toList();
      return all.stream().mapToInt(one -> Integer.parseInt(one.group(1))).max().orElse(0)
          + "/"
          + all.stream().mapToInt(one -> Integer.parseInt(one.group(2))).max().orElse(0)
          + "/"
          + all.stream()
              .skip(all.size() / 2)
              .mapToInt(one -> Integer.parseInt(one.group(2)))
              .min()
              .orElse(0);
    }
  }

  private String deposit(byte[] file, AtomicLong sent) throws Exception {
    HttpRequest request =
        request("deposits?filename=banc.csv&affiliate=" + affiliate + "&period=2025-04")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new Noted(file, sent)))
            .build();
    HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 201) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
    return JsonParser.parseString(answer.body()).getAsJsonObject().get("id").getAsString();
  }

  private JsonObject checked(String id) throws Exception {
    while (true) {
      HttpResponse<String> answer =
          HTTP.send(request("deposits/" + id).GET().build(), HttpResponse.BodyHandlers.ofString());
      JsonObject deposit = JsonParser.parseString(answer.body()).getAsJsonObject();
      if (!deposit.get("report").isJsonNull()) {
        return deposit;
      }
      Thread.sleep(100);
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(portal.at("api/v1/" + path))
        .timeout(Duration.ofMinutes(10))
        .header("Authorization", "Bearer demo-accountant");
  }

  /** Notes when its last byte was taken. */
  private static final class Noted extends ByteArrayInputStream {
    private final AtomicLong ended;

    Noted(byte[] bytes, AtomicLong ended) {
      super(bytes);
      this.ended = ended;
    }

    @Override
    public synchronized int read(byte[] target, int offset, int length) {
      int count = super.read(target, offset, length);
      if (available() == 0) {
        ended.compareAndSet(0, System.nanoTime());
      }
      return count;
    }
  }
}
