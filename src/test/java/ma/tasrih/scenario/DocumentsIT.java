package ma.tasrih.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import ma.tasrih.kernel.InsuredNumber;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is filed comes back as pages and files, to its owner and to the fund alone. */
@ExtendWith(BrowserExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentsIT {

  private static final String SAMPLE = "DS_1234567_202506.txt";
  private static final String NUMBER = "DS-1234567-202506";

  private TestDatabase database;
  private Portal portal;
  private String reference;

  /** A portal of its own: the sample month can be filed only once. */
  @BeforeAll
  void file_the_sample_month() {
    database = TestDatabase.startPrivate("documents");
    portal = Portal.start(database, Map.of("tasrih.demo", "true", "tasrih.clock", "2025-07-04"));
    Api employer = new Api(portal, "demo-employer");
    String deposit = employer.depositAndCheck("filename=" + SAMPLE, Api.sample("valid/" + SAMPLE));
    Api.Answer filed = employer.submit(deposit, "ALL_OR_NOTHING", "documents");
    assertEquals(201, filed.status(), filed.body());
    reference =
        employer
            .get("declarations/" + NUMBER)
            .json()
            .getAsJsonObject("paymentOrder")
            .get("reference")
            .getAsString();
  }

  @AfterAll
  void close() {
    portal.close();
    database.close();
  }

  @Test
  void the_list_of_declarations_shows_the_month_and_leads_to_it(Page page) {
    SignedIn.as("demo-employer", portal, page);
    open(page, "employer/declarations/list.xhtml");
    assertTrue(page.locator("#filed").innerText().contains(NUMBER));
    Accessibility.check(page);
    page.locator("#filed a", text("Juin 2025")).first().click();
    assertTrue(page.locator("h1").innerText().contains("juin 2025"), page.url());
  }

  @Test
  void the_declaration_shows_its_figures_and_why_a_line_pays_what_it_pays(Page page) {
    SignedIn.as("demo-employer", portal, page);
    open(page, "employer/declarations/detail.xhtml?number=" + NUMBER);
    String shown = plain(page.locator("main").innerText());
    for (String figure : List.of("7 349,13", "5 611,99", "1 737,14", "28 100,00", "24 600,00")) {
      assertTrue(shown.contains(figure), figure + " in " + shown);
    }
    page.locator("#lines a", text("Parts par branche")).first().click();
    assertEquals(7, page.locator("table.shares tbody tr").count());
    assertTrue(
        plain(page.locator("table.shares").innerText()).contains("l’assiette est 6 000,00 DH"));
    Accessibility.check(page);
  }

  @Test
  void the_order_looks_like_the_slip_and_explains_itself(Page page) {
    SignedIn.as("demo-employer", portal, page);
    open(page, "employer/payments/order.xhtml?reference=" + reference);
    assertEquals("7 549,13 DH", plain(page.locator("#total").innerText()));
    assertEquals("7 349,13 DH", plain(page.locator("#contributions").innerText()));
    assertEquals("1 737,14 DH", plain(page.locator("#employee").innerText()));
    assertEquals("200,00 DH", plain(page.locator("#allowance").innerText()));
    String shown = plain(page.locator("main").innerText());
    for (String part : List.of("6,37 %", "4,11 %", "2,26 %", "21 juillet 2025")) {
      assertTrue(shown.contains(part), part + " in " + shown);
    }
    page.locator(".sums details.why summary").first().click();
    assertTrue(page.locator(".sums .why-body").first().isVisible());
    Accessibility.check(page);
  }

  @Test
  void the_order_is_read_from_right_to_left_on_a_phone(@Phone Page page) {
    SignedIn.as("demo-employer", portal, page);
    open(page, "employer/payments/order.xhtml?reference=" + reference + "&lang=ar");
    assertEquals("rtl", page.locator("html").getAttribute("dir"));
    assertTrue(plain(page.locator("#total").innerText()).contains("7 549,13"));
    assertEquals(0, page.evaluate("document.documentElement.scrollWidth - window.innerWidth"));
    Accessibility.check(page);
  }

  @Test
  void documents_can_be_downloaded(Page page) {
    SignedIn.as("demo-employer", portal, page);
    Map<String, String> files =
        Map.of(
            "employer/payments/order.pdf?lang=fr&reference=" + reference,
            "%PDF",
            "employer/payments/order.pdf?lang=ar&reference=" + reference,
            "%PDF",
            "employer/payments/order.png?reference=" + reference,
            "PNG",
            "employer/declarations/receipt.pdf?number=" + NUMBER,
            "%PDF",
            "employer/declarations/file?format=csv&number=" + NUMBER,
            "affilie;periode",
            "employer/intake/roster?period=2025-07&form=ebds",
            "A00");
    files.forEach(
        (path, beginning) -> {
          APIResponse file = page.request().get(portal.at(path).toString());
          assertEquals(200, file.status(), path);
          String head = new String(file.body(), StandardCharsets.ISO_8859_1);
          assertTrue(head.substring(0, Math.min(40, head.length())).contains(beginning), path);
          assertEquals("no-store", file.headers().get("cache-control"), path);
        });
  }

  @Test
  void the_declaration_written_as_e_bds_again_is_the_file_that_was_sent(Page page) {
    SignedIn.as("demo-employer", portal, page);
    String path = "employer/declarations/file?format=ebds&number=" + NUMBER;
    byte[] written = page.request().get(portal.at(path).toString()).body();
    assertEquals(
        new String(Api.sample("valid/" + SAMPLE), StandardCharsets.ISO_8859_1),
        new String(written, StandardCharsets.ISO_8859_1));
  }

  @Test
  void a_correction_downward_claims_a_credit_and_both_declarations_name_each_other(Page page) {
    SignedIn.as("demo-employer", portal, page);
    String file = "employer/declarations/file?format=csv&number=DS-1234567-202501";
    String sent = page.request().get(portal.at(file).toString()).text();
    Api employer = new Api(portal, "demo-employer");
    String deposit =
        employer.depositAndCheck(
            "filename=janvier.csv&affiliate=1234567&period=2025-01&kind=CORRECTIVE",
            sent.replace("8500,00", "7000,00").getBytes(StandardCharsets.UTF_8));
    Api.Answer filed = employer.submit(deposit, "ALL_OR_NOTHING", "correction");
    assertEquals(201, filed.status(), filed.body());
    open(page, "employer/declarations/detail.xhtml?number=DS-1234567-202501");
    assertTrue(page.locator("#month").innerText().contains("corrige celle-ci"));
    page.locator("#month a").first().click();
    // 1,500 DH less under the branches without a ceiling: 6.40 + 1.60 + 6.37 %.
    assertTrue(plain(page.locator("#credit").innerText()).contains("215,55 DH"));
    assertTrue(page.locator("#month").innerText().contains("que cette rectificative corrige"));
    assertEquals(0, page.locator("#order").count());
    Accessibility.check(page);
  }

  @Test
  void another_employers_documents_are_not_found(Page page) {
    SignedIn.as("demo-shipowner", portal, page);
    List<String> foreign =
        List.of(
            "employer/payments/order.xhtml?reference=" + reference,
            "employer/payments/order.pdf?reference=" + reference,
            "employer/payments/order.png?reference=" + reference,
            "employer/payments/order.xhtml?reference=123456725069999",
            "employer/declarations/detail.xhtml?number=" + NUMBER,
            "employer/declarations/detail.xhtml?number=DS-1234567-199001",
            "employer/declarations/receipt.pdf?number=" + NUMBER,
            "employer/declarations/file?format=csv&number=" + NUMBER);
    for (String path : foreign) {
      assertEquals(404, page.request().get(portal.at(path).toString()).status(), path);
    }
  }

  @Test
  void an_inspector_reads_an_affiliates_documents_and_nobody_elses_pages(Page page) {
    SignedIn.as("demo-inspector", portal, page);
    open(page, "inspector/home.xhtml?text=atlas+demo");
    page.locator("#employers a", text("ATLAS DEMO")).click();
    page.locator("#filed a", text("Juin 2025")).first().click();
    assertTrue(page.url().contains("/inspector/declarations/detail.xhtml"), page.url());
    assertEquals(0, page.locator("#correct").count());
    page.locator("#order").click();
    assertEquals("7 549,13 DH", plain(page.locator("#total").innerText()));
    Accessibility.check(page);
    assertEquals(
        403, page.request().get(portal.at("employer/declarations/list.xhtml").toString()).status());
  }

  @Test
  void an_accountant_acts_for_the_client_whose_button_is_pressed(Page page) {
    SignedIn.as("demo-accountant", portal, page);
    open(page, "accountant/home.xhtml?text=1234567");
    Accessibility.check(page);
    page.locator("button[name=affiliate]").first().click();
    page.waitForURL("**/employer/home.xhtml");
    assertEquals("ATLAS DEMO SARL", page.locator(".acting-name").innerText());
  }

  @Test
  void a_request_for_a_number_takes_only_one_with_a_right_key_and_tells_the_employer(
      Page page, Page employersPage) {
    SignedIn.as("demo-admin", portal, page);
    open(page, "admin/declarations/registrations.xhtml");
    Accessibility.check(page);
    give(page, "123456789");
    assertTrue(page.locator(".error-summary").isVisible());
    assertEquals("123456789", page.locator("#open input").first().inputValue());
    String number =
        IntStream.range(187_654_300, 187_654_400)
            .mapToObj(Integer::toString)
            .filter(InsuredNumber.Registered::isValid)
            .findFirst()
            .orElseThrow();
    give(page, number);
    assertTrue(page.locator("#done").isVisible());
    SignedIn.as("demo-employer", portal, employersPage);
    open(employersPage, "employer/declarations/roster.xhtml?period=2025-07");
    String masked = number.substring(0, 3) + "••••" + number.substring(7);
    assertTrue(employersPage.locator("#requests").innerText().contains(masked));
    employersPage.locator("#reveal").click();
    employersPage.locator("#revealed").waitFor();
    assertTrue(employersPage.locator("#requests").innerText().contains(number));
    assertTrue(employersPage.locator("#people").innerText().contains(number));
    Accessibility.check(employersPage);
  }

  private static void give(Page page, String number) {
    Locator row = page.locator("#open tr", text("ETA GHALI"));
    row.locator("input").fill(number);
    row.locator("button").click();
  }

  private void open(Page page, String path) {
    Response response = page.navigate(portal.at(path).toString());
    assertEquals(200, response.status(), path);
  }

  private static Page.LocatorOptions text(String words) {
    return new Page.LocatorOptions().setHasText(words);
  }

  /** No-break spaces as spaces. */
  private static String plain(String text) {
    return text.replace('\u00a0', ' ').replace('\u202f', ' ').strip();
  }
}
