package ma.tasrih.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
 * How a file ends that cannot be filed whole, what is left of it, and what a file changes against
 * the one before it. On a portal of its own, because a month is filed once.
 */
@ExtendWith(BrowserExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FinishIT {

  private static final String JUNE =
      """
      num_assure;cin;nom;prenom;jours;salaire_reel;situation
      100000018;;ALPHA;AMINA;26;8500,00;
      112345676;;BETA;BRAHIM;27;4500,00;
      """;

  private static TestDatabase database;
  private static Portal portal;
  private static String declaration;

  @BeforeAll
  static void start() {
    database = TestDatabase.startPrivate("finish");
    portal = Portal.start(database, Map.of("tasrih.demo", "true", "tasrih.clock", "2025-07-04"));
  }

  @AfterAll
  static void stop() {
    portal.close();
    database.close();
  }

  @Test
  @Order(1)
  void three_ways_stand_with_what_follows_and_stopping_needs_a_reason_and_no_mouse(Page page)
      throws Exception {
    open(page, "employer/intake/upload.xhtml?period=2025-06");
    upload(page, "juin.csv", JUNE);
    assertEquals(3, page.locator("#ways .way").count());
    String good = plain(page.locator("#way-good"));
    assertTrue(good.contains("1 ligne") && good.contains("lundi 21 juillet 2025"), good);
    assertTrue(good.contains("50,00 DH"), good);
    assertTrue(plain(page.locator("#way-stop")).contains("100,00 DH"));
    Accessibility.check(page);
    Shots.take(page, "ways-fr");

    tabTo(page, "finish:stop");
    page.keyboard().press("Enter");
    page.locator("#errors").waitFor();
    assertTrue(plain(page.locator("#errors")).contains("Dites pourquoi"));
    page.locator("[id='finish:reason']").focus();
    page.keyboard().type("Num");
    tabTo(page, "finish:stop");
    page.keyboard().press("Enter");
    page.locator("#putAside").waitFor();
    assertTrue(plain(page.locator("#putAside")).contains("Numéro d’immatriculation demandé"));
    Accessibility.check(page);

    String review = page.url();
    go(page, "employer/intake/upload.xhtml?period=2025-06");
    assertTrue(plain(page.locator("#sent tbody tr").first()).contains("Mis de côté"));
    page.navigate(review);
    tabTo(page, "resume:takeUp");
    page.keyboard().press("Enter");
    page.locator("#putAside").waitFor(SignedIn.gone());
    assertEquals( // a reason once given is kept, though it holds no longer
        "NUMBER_REQUESTED",
        database.one(
            "select reason from finish_decision where affiliate_number = '1234567'"
                + " and period = '2025-06-01' and way = 'STOPPED' and ended_at is not null"));
  }

  @Test
  @Order(2)
  void the_good_lines_are_filed_with_the_reason_and_the_rest_is_not_forgotten(Page page)
      throws IOException {
    open(page, "employer/intake/upload.xhtml?period=2025-06");
    upload(page, "juin.csv", JUNE);
    Download rest = page.waitForDownload(() -> page.locator("#refused").click());
    List<String> lines = Files.readAllLines(rest.path());
    assertEquals(2, lines.size(), lines::toString);
    assertTrue(lines.get(1).contains("112345676;;BETA;BRAHIM;27;4500,00"), lines::toString);
    assertTrue(lines.get(1).contains("DAYS_OUT_OF_RANGE"), lines::toString);

    page.locator("[id='finish:reason']").selectOption("OTHER");
    page.locator("[id='finish:file']").click();
    assertTrue(plain(page.locator("#errors")).contains("précisez"));
    page.locator("[id='finish:words']").fill("le pointage de Brahim est contesté");
    page.locator("[id='finish:file']").click();
    page.waitForURL("**/order.xhtml?reference=*");

    go(page, "employer/home.xhtml");
    String left = plain(page.locator(".left").first());
    assertTrue(left.contains("1 ligne de juin 2025 à déclarer encore"), left);
    assertFalse(left.contains("Brahim"), left);
    Accessibility.check(page);
    page.locator(".left a").first().click();
    page.locator("#filed a[href*='detail.xhtml']").click();
    page.waitForURL("**/detail.xhtml?number=*");
    declaration = plain(page.locator("#number"));
    String told = plain(page.locator("#leftOut"));
    assertTrue(told.contains("1 ligne") && told.contains("pointage de Brahim"), told);
  }

  @Test
  @Order(3)
  void an_export_sent_again_says_that_nothing_changed(Page page) {
    Api api = new Api(portal, "demo-employer");
    open(page, "employer/declarations/detail.xhtml?number=" + declaration);
    for (String form : List.of("csv", "ebds")) {
      Download export = page.waitForDownload(() -> page.locator("#" + form).click());
      byte[] bytes = read(export);
      String id =
          api.depositAndCheck(
              "kind=PRINCIPAL&filename=" + export.suggestedFilename().replace(' ', '_'), bytes);
      JsonObject compared = report(api, id).getAsJsonObject("comparison");
      assertEquals(declaration, compared.get("sameAs").getAsString(), form);
      assertFalse(compared.has("withFiled"), form);
      page.navigate(portal.at("employer/intake/review.xhtml?id=" + id).toString());
      assertTrue(plain(page.locator(".same-as")).startsWith("Rien n’a changé"), form);
      page.goBack();
    }
    String changed =
        api.depositAndCheck(
            "filename=j.csv&affiliate=1234567&period=2025-06",
            JUNE.replace("8500,00", "8600,00")
                .replace(";27;", ";26;")
                .getBytes(StandardCharsets.UTF_8));
    JsonObject filed =
        report(api, changed).getAsJsonObject("comparison").getAsJsonObject("withFiled");
    assertEquals("0 1 1 0", counts(filed));
  }

  @Test
  @Order(4)
  void corrected_and_sent_again_only_the_changed_lines_move(Page page) {
    String july = "num_assure;cin;nom;prenom;jours;salaire_reel\n";
    String first =
        july
            + "100000018;;ALPHA;AMINA;26;8500\n112345676;;BETA;BRAHIM;27;4500\n"
            + "999999999;;;;10;1500\n";
    open(page, "employer/intake/upload.xhtml?period=2025-07");
    upload(page, "juillet.csv", first);
    assertEquals(0, page.locator(".with-earlier").count());
    go(page, "employer/intake/upload.xhtml?period=2025-07");
    upload(page, "juillet.csv", first.replace(";27;", ";26;").replace("8500", "8600"));
    String earlier = plain(page.locator(".with-earlier"));
    assertTrue(earlier.contains("Modifiées : 1, ajoutées : 1, retirées : 0."), earlier);
    assertTrue(earlier.contains("Sans changement : 1 ligne"), earlier);
    assertTrue(earlier.matches(".*Problèmes : (\\d+) avant, (?!\\1 )\\d+ maintenant.*"), earlier);
    Shots.take(page, "compared-fr");
  }

  @Test
  @Order(5)
  void a_dry_run_tells_what_being_late_costs_and_only_to_whom_it_concerns(Page page) {
    Api api = new Api(portal, "demo-employer");
    byte[] may =
        ("affilie;periode;num_assure;cin;nom;jours;salaire_reel\n"
                + "1234567;2025-05;;ZZ123456;NOUVEAU SAMIR;26;8500\n")
            .getBytes(StandardCharsets.UTF_8);
    JsonObject run =
        api.check("filename=mai.csv&kind=SUPPLEMENTARY", may)
            .json()
            .getAsJsonArray("declarations")
            .get(0)
            .getAsJsonObject();
    assertTrue(run.has("dryRun"), run::toString);
    JsonObject today =
        run.getAsJsonObject("dryRun")
            .getAsJsonArray("ifFiledTodayAndPaidOn")
            .get(0)
            .getAsJsonObject();
    assertEquals("2025-07-04", today.get("date").getAsString());
    assertEquals(4, today.getAsJsonArray("charges").size(), today::toString);
    byte[] foreign =
        new String(may, StandardCharsets.UTF_8)
            .replace("1234567;", "2100006;")
            .getBytes(StandardCharsets.UTF_8);
    assertFalse(api.check("filename=mai.csv", foreign).body().contains("dryRun"));

    open(page, "employer/intake/upload.xhtml?period=2025-05&kind=SUPPLEMENTARY");
    upload(page, "mai.csv", new String(may, StandardCharsets.UTF_8));
    assertTrue(plain(page.locator(".outlook h2")).contains("en retard"));
    page.locator(".outlook summary").first().click();
    String why = plain(page.locator(".outlook .why-body").first());
    assertTrue(why.contains("Astreinte, déclaration en retard"), why);
    assertTrue(why.toLowerCase(java.util.Locale.ROOT).contains("vérifi"), why);
    Accessibility.check(page);
    Shots.take(page, "outlook-fr");
  }

  @Test
  @Order(6)
  void the_page_fits_a_telephone_in_arabic(@Phone Page page) {
    open(page, "employer/intake/upload.xhtml?period=2025-07&lang=ar");
    upload(page, "faux.csv", JUNE.replace("8500", "8700"));
    assertEquals("rtl", page.locator("html").getAttribute("dir"));
    assertEquals(3, page.locator("#ways .way").count());
    assertEquals(0, page.evaluate("document.documentElement.scrollWidth - window.innerWidth"));
    Accessibility.check(page);
    Shots.take(page, "ways-ar");
  }

  @Test
  @Order(7)
  void what_is_left_ends_when_somebody_says_why_not(Page page) {
    SignedIn.as("demo-employer", portal, page);
    Locator left = page.locator(".left").filter(new Locator.FilterOptions().setHasText("juin"));
    assertEquals(1, left.count());
    left.locator("summary").click();
    left.locator("select").selectOption("NOT_TO_DECLARE");
    left.locator("input[type=submit]").click();
    left.waitFor(SignedIn.gone());
    page.navigate(portal.at("employer/declarations/detail.xhtml?number=" + declaration).toString());
    assertTrue(plain(page.locator("#leftOut")).contains("sans objet"));
  }

  @Test
  @Order(8)
  void nobody_files_what_somebody_else_corrected_behind_the_page(Page page) {
    open(page, "employer/intake/upload.xhtml?period=2025-07");
    upload(page, "deux.csv", JUNE.replace(";27;", ";29;").replace("8500,00", "8700,00"));
    page.locator("[id='finish:reason']").selectOption("PAPERS_AWAITED");
    assertTrue(plain(page.locator("#way-good")).contains("1 ligne"));
    String id = page.url().replaceAll(".*[?&]id=(\\w+).*", "$1");
    Api other = new Api(portal, "demo-employer");
    Api.Answer fixed =
        other.fix(id, "{\"cells\":[{\"line\":3,\"column\":\"jours\",\"value\":\"26\"}]}", "behind");
    assertEquals(201, fixed.status(), fixed.body());
    int now = other.checked(id).get("attempt").getAsInt();

    page.locator("[id='finish:file']").click();
    assertTrue(plain(page.locator("#errors")).contains("rien n’a été déposé"));
    assertEquals("CHECKED", other.checked(id).get("state").getAsString());
    assertEquals(
        Integer.toString(now), page.locator("#submit input[name=attempt]").getAttribute("value"));
  }

  @Test
  @Order(9)
  void a_line_taken_out_on_the_portal_needs_a_reason_like_one_that_cannot_be_filed(Page page) {
    open(page, "employer/intake/upload.xhtml?period=2025-07");
    upload(page, "sortie.csv", JUNE.replace("8500,00", "8800,00"));
    String id = page.url().replaceAll(".*[?&]id=(\\w+).*", "$1");
    Api api = new Api(portal, "demo-employer");
    Api.Answer out = api.fix(id, "{\"leaveOut\":[{\"line\":3}]}", "out");
    assertEquals(201, out.status(), out.body());
    api.checked(id);
    page.reload();
    assertEquals(3, page.locator("#ways .way").count());
    page.locator("[id='finish:file']").click();
    assertTrue(plain(page.locator("#errors")).contains("Dites pourquoi"));
    page.locator("[id='finish:reason']").selectOption("PAPERS_AWAITED");
    page.locator("[id='finish:file']").click();
    page.waitForURL("**/order.xhtml?reference=*");
    go(page, "employer/home.xhtml");
    Locator left = page.locator(".left").filter(new Locator.FilterOptions().setHasText("juillet"));
    assertTrue(plain(left.first()).contains("1 ligne"));
  }

  private static JsonObject report(Api api, String id) {
    return api.checked(id)
        .getAsJsonObject("report")
        .getAsJsonArray("declarations")
        .get(0)
        .getAsJsonObject();
  }

  private static String counts(JsonObject difference) {
    return String.join(
        " ",
        List.of("same", "changed", "added", "removed").stream()
            .map(name -> difference.get(name).getAsString())
            .toList());
  }

  private static byte[] read(Download download) {
    try {
      return Files.readAllBytes(download.path());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Goes there as somebody without a mouse does. */
  private static void tabTo(Page page, String id) {
    for (int i = 0; i < 200; i++) {
      if (id.equals(page.evaluate("document.activeElement.id"))) {
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError(id + " is not reached by the keyboard");
  }

  private static void open(Page page, String path) {
    SignedIn.as("demo-employer", portal, page);
    go(page, path);
  }

  private static void go(Page page, String path) {
    assertEquals(200, page.navigate(portal.at(path).toString()).status());
  }

  private static void upload(Page page, String name, String content) {
    page.locator("[id='upload:file']")
        .setInputFiles(
            new FilePayload(
                name, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8)));
    page.locator("[id='upload:send']").click();
    page.waitForURL("**/review.xhtml?id=*");
    page.locator("#good").waitFor();
  }

  private static String plain(Locator place) {
    return place.innerText().replace('\u00a0', ' ').replaceAll("\\s+", " ").strip();
  }
}
