package ma.tasrih.scenario;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The employer's straight line in the browser, in the order of the story: what is due, a file with
 * faults, the form, the good file, the order. On a portal of its own, because a month is filed
 * once.
 */
@ExtendWith(BrowserExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class UploadToOrderIT {

  private static final Path SAMPLE = Path.of("sample-declarations/valid/DS_1234567_202506.txt");
  private static final String MONTH = "?period=2025-06";
  private static final Map<String, String> PROPERTIES =
      Map.of("tasrih.demo", "true", "tasrih.clock", "2025-07-04");

  private static TestDatabase database;
  private static Portal portal;
  private static String order;

  @BeforeAll
  static void start() {
    database = TestDatabase.startPrivate("upload");
    portal = Portal.start(database, PROPERTIES);
  }

  @AfterAll
  static void stop() {
    portal.close();
    database.close();
  }

  @Test
  @Order(1)
  void the_home_page_says_what_is_due_and_by_when(Page page) {
    SignedIn.as("demo-employer", portal, page);
    String main = plain(page.locator("main"));
    assertAll(
        () -> assertTrue(main.contains("Juin 2025"), main),
        () -> assertTrue(main.contains("avant le lundi 21 juillet 2025 (dans 17 jours)"), main),
        () -> assertTrue(main.contains("la date ordinaire était le 10 juillet 2025"), main),
        () -> assertTrue(page.locator("header").innerText().contains("ATLAS DEMO SARL")));
    Accessibility.check(page);
  }

  @Test
  @Order(2)
  void a_file_that_is_nothing_we_read_or_not_ours_is_refused_in_words(Page page) {
    open(page, "employer/intake/upload.xhtml");
    upload(page, "photo.png", "\u0089PNG\r\n\u001a\n");
    assertTrue(plain(page.locator("#errors")).contains("aucun format que nous lisons"));
    upload(page, "vide.csv", "");
    assertTrue(plain(page.locator("#errors")).contains("pas vide"));
    upload(
        page,
        "autrui.csv",
        "affilie;periode;num_assure;jours;salaire_reel\n2100006;2025-06;100000018;26;5000\n");
    assertTrue(plain(page.locator("#errors")).contains("Rien dans ce fichier"));
    Accessibility.check(page);
  }

  @Test
  @Order(3)
  void faults_stand_by_cause_and_only_good_lines_need_saying_so(Page page) {
    open(page, "employer/intake/upload.xhtml");
    upload(
        page,
        "juin.csv",
        """
        num_assure;cin;nom;prenom;jours;salaire_reel;situation
        100000018;;ALPHA;AMINA;26;8500,00;
        112345676;;BETA;BRAHIM;27;4500,00;
        """);
    assertEquals("1", plain(page.locator("#good")));
    assertEquals("1", plain(page.locator("#blocking")));
    page.locator("#DAYS_OUT_OF_RANGE summary").click();
    assertTrue(plain(page.locator("#DAYS_OUT_OF_RANGE")).contains("27 jours déclarés"));
    Accessibility.check(page);

    page.locator("[id='finish:file']").click();
    assertTrue(page.url().contains("review.xhtml"), page.url());
    assertTrue(plain(page.locator("#errors")).contains("Dites pourquoi"));
  }

  @Test
  @Order(4)
  void what_is_typed_survives_the_browser_and_the_server(Page page, Page another) {
    open(page, "employer/intake/form.xhtml" + MONTH);
    assertEquals("8500,00", page.locator("[id='entry:rows:0:wage']").inputValue());
    assertEquals("7 233,26 DH", plain(page.locator("#due")));

    change(page, "entry:rows:0:wage", "9000,00");
    page.waitForCondition(() -> plain(page.locator("#due")).equals("7 305,11 DH"));
    change(page, "entry:rows:1:days", "27");
    page.waitForCondition(
        () -> plain(page.locator("[id='entry:rows:1:note']")).contains("27 jours déclarés"));
    Accessibility.check(page);
    portal.kill();
    portal.restart();

    open(another, "employer/intake/form.xhtml" + MONTH);
    assertEquals("9000,00", another.locator("[id='entry:rows:0:wage']").inputValue());
    assertEquals("27", another.locator("[id='entry:rows:1:days']").inputValue());
    another.locator("[id='entry:verify']").click();
    assertTrue(another.url().contains("form.xhtml"), another.url());
    assertTrue(plain(another.locator("#errors")).contains("BETA BRAHIM"));

    // The button is pressed while the last change is still on its way.
    another.locator("[id='entry:rows:1:days']").fill("26");
    another.locator("[id='entry:verify']").click();
    another.waitForURL("**/review.xhtml?id=*");
    assertEquals("0", plain(another.locator("#blocking")));
    assertEquals("7 305,11 DH", plain(another.locator("#contributions")));
  }

  @Test
  @Order(5)
  void a_form_open_twice_is_saved_whole(Page page) {
    open(page, "employer/intake/form.xhtml" + MONTH);
    Page second = page.context().newPage();
    second.navigate(portal.at("employer/intake/form.xhtml" + MONTH).toString());

    change(page, "entry:rows:0:wage", "9100,00");
    page.waitForCondition(() -> !plain(page.locator("#due")).equals("7 305,11 DH"));
    change(second, "entry:rows:1:wage", "4600,00");
    second.locator("#elsewhere").waitFor();
    assertEquals("9100,00", second.locator("[id='entry:rows:0:wage']").inputValue());
    assertEquals("4600,00", second.locator("[id='entry:rows:1:wage']").inputValue());

    second.locator("[id='entry:entrant']").click();
    second.waitForURL("**#added");
    assertEquals("9100,00", second.locator("[id='entry:rows:0:wage']").inputValue());
    page.locator("[id='entry:verify']").click();
    assertTrue(plain(page.locator("#errors")).contains("modifié ailleurs"));
  }

  @Test
  @Order(5)
  void an_added_line_left_blank_is_not_let_through(Page page) {
    open(page, "employer/intake/form.xhtml" + MONTH);
    if (page.locator(".grid tr.new").count() == 0) {
      page.locator("[id='entry:entrant']").click();
      page.waitForURL("**#added");
      String focused = page.evaluate("document.activeElement.id").toString();
      assertTrue(focused.matches("entry:rows:\\d+:name"), focused);
    }
    page.locator("[id='entry:verify']").click();
    assertTrue(page.url().contains("form.xhtml"), page.url());
    assertTrue(page.locator("#errors li").count() > 0, page.content());
    page.locator("#errors a").first().click();
    String field = page.evaluate("document.activeElement.id").toString();
    assertTrue(field.startsWith("entry:rows:"), field);
    assertTrue(page.locator(".langs a").first().getAttribute("href").contains("2025-06"));
    page.locator(".grid tr.new [id$=':remove']").click();
  }

  @Test
  @Order(5)
  void a_session_that_ends_while_typing_says_so_and_loses_nothing(Page page) {
    open(page, "employer/intake/form.xhtml" + MONTH);
    page.context().clearCookies();
    change(page, "entry:rows:0:wage", "9200,00");
    page.locator("#lost a").waitFor();
    assertTrue(plain(page.locator("#lost")).contains("session a pris fin"));
    assertEquals("9200,00", page.locator("[id='entry:rows:0:wage']").inputValue());

    SignedIn.as("demo-employer", portal, page.context().newPage());
    change(page, "entry:rows:1:wage", "4700,00");
    page.waitForCondition(() -> plain(page.locator("#lost")).isEmpty());
    page.reload();
    assertEquals("9200,00", page.locator("[id='entry:rows:0:wage']").inputValue());
    assertEquals("4700,00", page.locator("[id='entry:rows:1:wage']").inputValue());
  }

  @Test
  @Order(5)
  void a_month_that_cannot_be_declared_is_refused_before_anything_is_typed(Page page) {
    SignedIn.as("demo-employer", portal, page);
    for (String month : List.of("2030-01", "zz", "1950-01")) {
      page.navigate(portal.at("employer/intake/form.xhtml?period=" + month).toString());
      assertTrue(page.locator("#whyNot").count() > 0, month);
      assertEquals(0, page.locator("#entry").count(), month);
      page.navigate(portal.at("employer/intake/upload.xhtml?period=" + month).toString());
      assertTrue(page.locator("#otherMonth").count() > 0, month);
    }
  }

  @Test
  @Order(5)
  void nothing_can_be_filed_of_a_file_without_a_good_line(Page page) {
    open(page, "employer/intake/upload.xhtml?period=2025-05");
    upload(page, "photo.png", "\u0089PNG\r\n\u001a\n");
    assertTrue(page.locator(".langs a").first().getAttribute("href").contains("period=2025-05"));
    page.navigate(portal.at("employer/intake/upload.xhtml").toString());
    upload(page, "rien.csv", "num_assure;jours;salaire_reel\n112345676;27;4500,00\n");
    assertEquals("0", plain(page.locator("#good")));
    assertEquals(0, page.locator("[id='submit:file']").count());
  }

  @Test
  @Order(6)
  void nobody_worked_is_one_question_and_one_page(Page page) {
    open(page, "employer/intake/upload.xhtml?period=2025-07");
    page.locator("[data-dialog='nil']").click();
    page.locator("[id='nobody:declare']").click();
    page.waitForURL("**/review.xhtml?id=*");
    assertTrue(plain(page.locator("main")).contains("Néant"));
    assertTrue(plain(page.locator("main")).contains("préétabli"), "people are expected");
  }

  @Test
  @Order(7)
  void the_sample_file_becomes_one_order_however_often_it_is_submitted(Page page, Page second) {
    open(page, "employer/intake/upload.xhtml");
    page.locator("[id='upload:file']").setInputFiles(SAMPLE);
    page.locator("[id='upload:send']").click();
    page.waitForURL("**/review.xhtml?id=*");
    String review = page.url();
    assertAll(
        () -> assertEquals("8", plain(page.locator("#good"))),
        () -> assertEquals("0", plain(page.locator("#blocking"))),
        () -> assertEquals("7 349,13 DH", plain(page.locator("#contributions"))),
        () -> assertEquals("200,00 DH", plain(page.locator("#allowance"))),
        () -> assertEquals("7 549,13 DH", plain(page.locator("#total"))),
        () -> assertTrue(plain(page.locator("main")).contains("1 737,14")),
        () -> assertTrue(plain(page.locator("main")).contains("AMO 6,37 % = 4,11 %")),
        () ->
            assertEquals(
                "Déposer et recevoir l’ordre de paiement de 7 349,13 DH",
                page.locator("[id='submit:file']").getAttribute("value").replace('\u00a0', ' ')));
    Accessibility.check(page);
    open(second, review.substring(portal.baseUri().toString().length()));

    page.locator("[id='submit:file']").click();
    page.waitForURL("**/order.xhtml?reference=*");
    order = page.url();
    assertTrue(plain(page.locator("main")).contains("7 549,13"));

    second.locator("[id='submit:file']").click();
    second.locator("#filed").waitFor();
    assertEquals(review, second.url());
    assertEquals(0, second.locator("[id='submit:file']").count());
    Locator filed = second.locator("#filed a[href*='order.xhtml']");
    filed.click();
    second.waitForURL("**/order.xhtml?reference=*");
    assertEquals(order, second.url());
  }

  @Test
  @Order(8)
  void the_home_page_then_asks_to_pay(Page page) {
    SignedIn.as("demo-employer", portal, page);
    assertTrue(plain(page.locator("main")).contains("déclaré, à payer avant le lundi 21 juillet"));
    page.locator("#pay").click();
    assertEquals(order, page.url());
  }

  @Test
  @Order(9)
  void the_same_file_again_says_so_and_counts_nothing_twice(@Phone Page page) {
    open(page, "employer/intake/upload.xhtml");
    page.locator("[id='upload:file']").setInputFiles(SAMPLE);
    page.locator("[id='upload:send']").click();
    page.waitForURL("**/review.xhtml?id=*");
    assertEquals(1, page.locator("#filed li").count());
    Object overflow = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
    assertEquals(0, overflow);
  }

  @Test
  @Order(10)
  void a_past_month_is_brought_in_without_an_order(Page page) {
    open(page, "employer/intake/history.xhtml");
    assertTrue(plain(page.locator("main")).contains("aucun ordre de paiement"));
    page.locator("[id='history:file']").setInputFiles(SAMPLE);
    page.locator("[id='history:send']").click();
    page.waitForURL("**/review.xhtml?id=*");
    assertFalse(plain(page.locator("main")).contains("À payer avant"));
    assertTrue(page.locator("#PRINCIPAL_ALREADY_FILED").count() > 0, "June is filed");
  }

  @Test
  @Order(11)
  void a_correction_says_what_it_takes_away_before_it_is_filed(Page page) {
    open(page, "employer/intake/upload.xhtml?period=2025-06&kind=CORRECTIVE");
    upload(
        page,
        "rectif.csv",
        "num_assure;nom;jours;salaire_reel\n100000018;ALPHA AMINA;26;8500,00\n");
    assertTrue(plain(page.locator("#correction")).contains("déclaré pour juin 2025"));
    String removed = plain(page.locator("#removed"));
    assertTrue(removed.contains("BETA BRAHIM") && removed.contains("Occasionnel"), removed);
    assertFalse(removed.contains("999999999"), removed);
    assertTrue(plain(page.locator("#consequence")).contains("ordonnés en trop"));
    assertTrue(plain(page.locator("#consequence")).contains("inspecteur"));
    Accessibility.check(page);
  }

  private static void open(Page page, String path) {
    SignedIn.as("demo-employer", portal, page);
    assertEquals(200, page.navigate(portal.at(path).toString()).status());
  }

  private static void upload(Page page, String name, String content) {
    page.locator("[id='upload:file']")
        .setInputFiles(
            new FilePayload(
                name, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8)));
    page.locator("[id='upload:send']").click();
    page.waitForLoadState();
  }

  private static void change(Page page, String field, String value) {
    page.locator("[id='" + field + "']").fill(value);
    page.locator("[id='" + field + "']").blur();
  }

  private static String plain(Locator place) {
    return place.innerText().replace('\u00a0', ' ').replaceAll("\\s+", " ").strip();
  }
}
