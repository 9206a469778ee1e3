package ma.tasrih.matrix;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import ma.tasrih.scenario.Portal;
import ma.tasrih.scenario.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Taking out too much, asking for what is another's, and the switch; filing goes on throughout. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DownloadBudgetIT {

  private static final int DOCUMENTS = 6;
  private static final int REFUSALS = 8;
  private static final String LINES =
      "num_assure;cin;nom;prenom;jours;salaire_reel;situation\n100000018;;ALPHA;AMINA;26;%s,00;\n";

  private static TestDatabase database;
  private static Portal portal;
  private static Visitor owner;
  private static Visitor reader;
  private static Visitor admin;
  private static String declaration;

  @BeforeAll
  static void start() throws SQLException {
    database = TestDatabase.startPrivate("budget");
    portal =
        Portal.start(
            database,
            Map.of(
                "tasrih.demo", "true",
                "tasrih.clock", "2025-07-04",
                "tasrih.downloads.documents", Integer.toString(DOCUMENTS),
                "tasrih.downloads.documents.per.affiliate", "0",
                "tasrih.downloads.people", "3",
                "tasrih.refusals.per.hour", Integer.toString(REFUSALS)));
    owner = visitor(Caller.OWNER);
    reader = visitor(Caller.READER);
    admin = visitor(Caller.ADMIN);
    declaration =
        database.one(
            "select number from declaration where affiliate_number = '1234567'"
                + " and period = '2025-05-01' and number is not null");
  }

  private static Visitor visitor(Caller caller) {
    Visitor visitor = new Visitor(portal, caller);
    visitor.signIn();
    return visitor;
  }

  @AfterAll
  static void stop() {
    portal.close();
    database.close();
  }

  private static HttpResponse<String> receipt(Visitor who) {
    return who.get("employer/declarations/receipt.pdf?number=" + declaration);
  }

  private static HttpResponse<String> api(Visitor who, String path) {
    return who.api("GET", path, Map.of(), new byte[0]);
  }

  /** A deposit that is like no other. */
  private static int file(Visitor who, int wage) {
    return send(who, wage).statusCode();
  }

  private static HttpResponse<String> send(Visitor who, int wage) {
    return who.api(
        "POST",
        "deposits?filename=x.csv&affiliate=1234567&period=2025-06",
        Map.of("Idempotency-Key", UUID.randomUUID().toString(), "Content-Type", "text/plain"),
        LINES.formatted(wage).getBytes(StandardCharsets.UTF_8));
  }

  /** The id of such a deposit, checked; its findings name who of the roster is missing. */
  private static String deposit(Visitor who, int wage) {
    String id = send(who, wage).body().replaceFirst("(?s).*?\"id\":\"(\\w+)\".*", "$1");
    while (api(who, "deposits/" + id).body().contains("\"report\":null")) {
      Thread.onSpinWait();
    }
    return id;
  }

  @Test
  @Order(1)
  void over_the_budget_downloads_stop_with_words_and_filing_goes_on() throws SQLException {
    assertTrue(roster(owner).body().contains("AMINA"), "the page that is without people later");
    for (int i = 0; i < DOCUMENTS; i++) {
      assertEquals(200, receipt(owner).statusCode(), "download " + (i + 1));
    }
    HttpResponse<String> page = receipt(owner);
    HttpResponse<String> call = api(owner, "declarations/" + declaration + "/receipt.pdf");
    assertAll(
        () -> assertEquals(409, page.statusCode()),
        () -> assertTrue(page.body().contains("volume de téléchargement"), page.body()),
        () -> assertEquals(409, call.statusCode()),
        () -> assertTrue(call.body().contains("DOWNLOAD_BUDGET_SPENT"), call.body()),
        () -> assertEquals(201, file(owner, 5_001)),
        () -> assertEquals(200, owner.get("employer/home.xhtml").statusCode()),
        () -> assertEquals(200, receipt(reader).statusCode(), "a colleague has their own budget"));
    assertEquals(
        "demo-employer 2",
        database.one(
            "select concat(subject, ' ', times) from alert where kind = 'DOWNLOAD_BUDGET_SPENT'"));
    assertEquals(
        Integer.toString(DOCUMENTS),
        database.one(
            "select count(*) from journal_entry where act = 'TAKEN_OUT' and actor = 'demo-employer'"
                + " and object_type = 'RECEIPT' and affiliate_number = '1234567' and object_id = '"
                + declaration
                + "'"),
        "each is told, and no refused one");
  }

  @Test
  @Order(2)
  void the_administrator_sees_who_and_what_and_says_so() throws SQLException {
    assertTrue(admin.get("admin/home.xhtml").body().contains("alerte"));
    String page = admin.get("admin/identity/alerts.xhtml").body();
    assertTrue(page.contains("demo-employer"), page);
    assertTrue(page.contains("Volume de téléchargement du jour atteint"), page);
    String alert = database.one("select id from alert where subject = 'demo-employer'");
    post(page, "alerts", Map.of("alert", alert));
    assertEquals(
        "demo-admin", database.one("select acknowledged_by from alert where id = " + alert));
  }

  @Test
  @Order(3)
  void downloads_at_the_same_time_never_pass_the_limit_together() throws Exception {
    Visitor other = visitor(Caller.NARROW);
    int callers = 4 * DOCUMENTS;
    ExecutorService pool = Executors.newFixedThreadPool(callers);
    CountDownLatch start = new CountDownLatch(1);
    List<Future<Integer>> answers = new ArrayList<>();
    for (int i = 0; i < callers; i++) {
      answers.add(
          pool.submit(
              () -> {
                start.await();
                return api(other, "declarations/" + declaration + "/receipt.pdf").statusCode();
              }));
    }
    start.countDown();
    int passed = 0;
    for (Future<Integer> answer : answers) {
      passed += answer.get() == 200 ? 1 : 0;
    }
    pool.shutdown();
    assertEquals(DOCUMENTS, passed);
  }

  @Test
  @Order(4)
  void people_on_pages_count_too_up_to_what_the_account_knows_anyway() {
    Visitor accountant = visitor(Caller.ACCOUNTANT);
    int status = 200;
    int calls = 0;
    while (status == 200 && calls < 2_000) {
      status = api(accountant, "declarations/" + declaration + "/lines?limit=100").statusCode();
      calls++;
      if (calls > 60) {
        break; // two hundred clients: the crawl of one declaration is within what is known
      }
    }
    int readerCalls = 0;
    int readerStatus = 200;
    while (readerStatus == 200 && readerCalls < 200) {
      readerStatus = api(reader, "declarations/" + declaration + "/lines?limit=100").statusCode();
      readerCalls++;
    }
    assertEquals(409, readerStatus, "a crawl of one's own lines ends: " + readerCalls);
    HttpResponse<String> page =
        reader.get("employer/declarations/detail.xhtml?number=" + declaration);
    assertEquals(200, page.statusCode(), "the declaration itself is still shown");
    assertTrue(page.body().contains("volume de téléchargement"), page.body());
    assertFalse(page.body().contains("ALPHA AMINA"), "without its people");
    HttpResponse<String> roster = roster(reader);
    assertEquals(200, roster.statusCode());
    assertTrue(roster.body().contains("volume de téléchargement"), roster.body());
    assertFalse(roster.body().contains("AMINA"), roster.body());
    String deposit = deposit(owner, 5_003);
    assertEquals(409, api(reader, "deposits/" + deposit + "/findings").statusCode());
    assertEquals(200, api(reader, "deposits/" + deposit).statusCode(), "filing needs the report");
  }

  private static HttpResponse<String> roster(Visitor who) {
    return who.get("employer/declarations/roster.xhtml?period=2025-06");
  }

  @Test
  @Order(5)
  void asking_again_and_again_for_what_is_not_ones_own_is_noticed() throws SQLException {
    Visitor other = visitor(Caller.OTHER);
    for (int i = 0; i < REFUSALS; i++) {
      assertEquals(
          404, other.get("employer/declarations/receipt.pdf?number=" + declaration).statusCode());
    }
    assertEquals(
        "demo-employer-2",
        database.one("select subject from alert where kind = 'FOREIGN_IDS_TRIED'"));
    assertEquals(
        "1",
        database.one(
            "select count(*) from journal_entry where act = 'ACCESS_REFUSED'"
                + " and actor = 'demo-employer-2'"),
        "the journal is told of the first, not of each");
  }

  @Test
  @Order(6)
  void the_switch_stops_every_download_and_leaves_filing_open() throws SQLException {
    post(admin.get("admin/identity/alerts.xhtml").body(), "switch", Map.of("switch:stop", "x"));
    Visitor inspector = visitor(Caller.INSPECTOR);
    HttpResponse<String> refused =
        inspector.get("inspector/declarations/receipt.pdf?number=" + declaration);
    assertAll(
        () -> assertEquals(409, refused.statusCode()),
        () -> assertTrue(refused.body().contains("arrêtés pour le moment"), refused.body()),
        () -> assertEquals(201, file(owner, 5_002)));
    String deposit = deposit(owner, 5_004);
    HttpResponse<String> form = owner.get("employer/intake/form.xhtml?period=2025-06");
    assertAll(
        () ->
            assertEquals(409, owner.get("employer/intake/findings.csv?id=" + deposit).statusCode()),
        () -> assertEquals(409, api(owner, "deposits/" + deposit + "/findings").statusCode()),
        () ->
            assertEquals(
                409, owner.get("employer/intake/roster?period=2025-06&form=csv").statusCode()),
        () -> assertFalse(roster(owner).body().contains("AMINA")),
        () -> assertEquals(200, form.statusCode()),
        () -> assertTrue(form.body().contains("AMINA"), "a form can still be filled in"),
        () ->
            assertEquals(
                200, owner.get("employer/intake/review.xhtml?id=" + deposit).statusCode()));
    post(admin.get("admin/identity/alerts.xhtml").body(), "switch", Map.of("switch:resume", "x"));
    assertEquals(
        200,
        inspector.get("inspector/declarations/receipt.pdf?number=" + declaration).statusCode());
    assertEquals(
        "DOWNLOADS_RESUMED,DOWNLOADS_STOPPED",
        database.one(
            "select group_concat(act order by act) from journal_entry where act like 'DOWNLOADS%'"));
  }

  private static void post(String page, String form, Map<String, String> fields) {
    var state =
        java.util.regex.Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"")
            .matcher(page);
    assertTrue(state.find(), page);
    Map<String, String> all = new java.util.HashMap<>(fields);
    all.put(form, form);
    all.put("jakarta.faces.ViewState", state.group(1));
    int status = admin.form("admin/identity/alerts.xhtml", all).statusCode();
    assertEquals(302, status, "answered by sending on");
  }
}
