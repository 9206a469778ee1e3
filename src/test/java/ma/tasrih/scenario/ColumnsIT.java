package ma.tasrih.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Files whose headings are not enough: asked about once, read so from then on, by the same people
 * only, and whatever happens to the server in between.
 */
@ExtendWith(BrowserExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ColumnsIT {

  private static final String MONTH = "&affiliate=1234567&period=";
  private static final String HEADINGS =
      "MATRICULE;NOM & PRÉNOM;JOURS TRAVAILLÉS;SALAIRE BRUT GLOBAL;SALAIRE BRUT IMPOSABLE\n";
  private static final String CHOICE =
      "{\"columns\":{\"0\":\"num_assure\",\"1\":\"nom et prenom\",\"2\":\"jours\",\"3\":\"%s\"}}";

  private static TestDatabase database;
  private static Portal portal;

  @BeforeAll
  static void start() {
    database = TestDatabase.startPrivate("columns");
    portal = Portal.start(database, Map.of("tasrih.demo", "true", "tasrih.clock", "2025-07-04"));
  }

  @AfterAll
  static void stop() {
    portal.close();
    database.close();
  }

  private static byte[] payroll(String headings, int wage) {
    String rows =
        "100000018;ALPHA AMINA;26;%d,00;%d,50\n112345676;BETA BRAHIM;26;%d,00;%d,50\n"
            .formatted(wage, wage - 500, wage + 1000, wage + 500);
    return (headings + rows).getBytes(StandardCharsets.UTF_8);
  }

  private static Api api(String login) {
    return new Api(portal, login);
  }

  private static String codes(JsonObject deposit) {
    JsonArray findings = deposit.getAsJsonObject("report").getAsJsonArray("findings");
    StringBuilder codes = new StringBuilder();
    for (JsonElement one : findings) {
      codes.append(one.getAsJsonObject().get("code").getAsString()).append(' ');
    }
    return codes.toString();
  }

  private static String state(String login, String query, byte[] file) {
    Api api = api(login);
    return api.checked(api.depositAndCheck(query, file)).get("state").getAsString();
  }

  @Test
  @Order(1)
  void a_program_is_shown_what_the_portal_makes_of_a_file_and_answers() throws SQLException {
    Api employer = api("demo-employer");
    byte[] file = payroll(HEADINGS, 8000);
    String id = employer.depositAndCheck("filename=a.csv" + MONTH + "2024-06", file);
    JsonObject before = employer.checked(id);
    assertEquals("REJECTED", before.get("state").getAsString());
    assertTrue(codes(before).contains("LAYOUT_NEEDS_MAPPING"), codes(before));

    String columns = employer.get("deposits/" + id + "/columns").body();
    JsonObject seen = employer.get("deposits/" + id + "/columns").json();
    assertEquals("PayrollPro BDS", seen.get("product").getAsString());
    JsonObject first = seen.getAsJsonArray("columns").get(0).getAsJsonObject();
    assertEquals("num_assure", first.get("suggestion").getAsString());
    assertEquals("NUMBERS", first.getAsJsonObject("reason").get("code").getAsString());
    assertFalse(columns.contains("100000018"), "numbers are masked");
    JsonArray wages = seen.getAsJsonObject("wageQuestion").getAsJsonArray("candidates");
    assertEquals(2, wages.size());
    assertEquals("17000.00", wages.get(0).getAsJsonObject().get("sum").getAsString());
    assertTrue(
        seen.getAsJsonArray("columns").get(3).getAsJsonObject().get("suggestion").isJsonNull());

    assertEquals(400, employer.put("deposits/" + id + "/columns", "{}").status());
    Api.Answer twice = employer.put("deposits/" + id + "/columns", CHOICE.formatted("jours"));
    assertEquals(422, twice.status());
    assertTrue(twice.body().contains("COLUMNS_"), twice.body());

    Api.Answer done = employer.put("deposits/" + id + "/columns", CHOICE.formatted("salaire_reel"));
    assertEquals(200, done.status(), done.body());
    JsonObject after = employer.checked(id);
    assertEquals("CHECKED", after.get("state").getAsString());
    assertTrue(codes(after).contains("COLUMNS_AS_DECIDED"), codes(after));
    assertEquals(
        "1",
        database.one(
            "select count(*) from journal_entry where act = 'COLUMNS_DECIDED'"
                + " and object_id = '"
                + id
                + "'"));
    Api.Answer again =
        employer.deposit("filename=a.csv" + MONTH + "2024-06", file, UUID.randomUUID().toString());
    assertEquals(200, again.status());
    assertEquals(id, again.text("id"));
    assertEquals("CHECKED", employer.checked(id).get("state").getAsString());
  }

  @Test
  @Order(2)
  void next_month_it_is_known_to_the_same_people_and_to_nobody_else() throws SQLException {
    String july = "filename=b.csv" + MONTH + "2024-07";
    assertEquals("CHECKED", state("demo-employer", july, payroll(HEADINGS, 8100)));
    String moved =
        "SALAIRE BRUT IMPOSABLE;SALAIRE BRUT GLOBAL;NOM & PRÉNOM;MATRICULE;JOURS TRAVAILLÉS\n"
            + "1,00;8200,00;ALPHA AMINA;100000018;26\n";
    Api employer = api("demo-employer");
    JsonObject reordered =
        employer.checked(employer.depositAndCheck(july, moved.getBytes(StandardCharsets.UTF_8)));
    assertTrue(reordered.toString().contains("\"actualWages\":\"8200.00\""), reordered::toString);
    String more = HEADINGS.replace("\n", ";BRUT COTISABLE 2\n");
    assertEquals("REJECTED", state("demo-employer", july, payroll(more, 8300)));
    JsonObject dry =
        employer.check("filename=c.csv" + MONTH + "2024-08", payroll(HEADINGS, 8400)).json();
    assertEquals(0, dry.getAsJsonObject("counts").get("BLOCKING").getAsInt(), dry::toString);

    String ofFirm = "filename=d.csv" + MONTH + "2024-09";
    assertEquals("REJECTED", state("demo-accountant", ofFirm, payroll(HEADINGS, 8500)));
    Api accountant = api("demo-accountant");
    String id = accountant.depositAndCheck(ofFirm, payroll(HEADINGS, 8500));
    assertEquals(
        200,
        accountant.put("deposits/" + id + "/columns", CHOICE.formatted("salaire_reel")).status());
    assertEquals("CHECKED", accountant.checked(id).get("state").getAsString());
    assertEquals("CHECKED", state("demo-accountant", ofFirm, payroll(HEADINGS, 8600)));

    String firm = "(select firm_id from app_user where login = 'demo-accountant-expired')";
    database.update(
        "update mandate set valid_until = '2025-12-31', scopes = 'READ,PREPARE' where firm_id = "
            + firm);
    assertEquals("REJECTED", state("demo-accountant-expired", ofFirm, payroll(HEADINGS, 8700)));
    assertEquals(404, api("demo-shipowner").get("deposits/" + id + "/columns").status());
  }

  @Test
  @Order(3)
  void a_foreign_file_gets_the_report_of_the_offline_checker() {
    byte[] foreign =
        ("affilie;periode;" + HEADINGS + "2100006;2024-06;100000018;ALPHA;26;8000,00;7500,00\n")
            .getBytes(StandardCharsets.UTF_8);
    Api employer = api("demo-employer");
    String before = employer.check("filename=x.csv", foreign).body();
    String own =
        "affilie;periode;" + HEADINGS + "1234567;2024-10;100000018;ALPHA;26;8000,00;7500,00\n";
    String id = employer.depositAndCheck("filename=x.csv", own.getBytes(StandardCharsets.UTF_8));
    String choice =
        "{\"columns\":{\"0\":\"affilie\",\"1\":\"periode\",\"2\":\"num_assure\",\"4\":\"jours\","
            + "\"5\":\"salaire_reel\"}}";
    assertEquals(200, employer.put("deposits/" + id + "/columns", choice).status());
    assertEquals("CHECKED", employer.checked(id).get("state").getAsString());
    assertEquals(before, employer.check("filename=x.csv", foreign).body());
    assertTrue(before.contains("LAYOUT_NEEDS_MAPPING"), before);
  }

  @Test
  @Order(4)
  void a_file_without_headings_is_read_by_places_and_asked_about_again() {
    Api employer = api("demo-employer");
    String query = "filename=e.csv" + MONTH + "2024-11";
    String id = employer.depositAndCheck(query, payroll("", 8800));
    assertEquals(
        0, employer.get("deposits/" + id + "/columns").json().get("headingLine").getAsInt());
    String choice =
        "{\"headingLine\":0,\"columns\":{\"0\":\"num_assure\",\"2\":\"jours\",\"3\":\"salaire_reel\"}}";
    assertEquals(200, employer.put("deposits/" + id + "/columns", choice).status());
    JsonObject after = employer.checked(id);
    assertEquals("CHECKED", after.get("state").getAsString(), after::toString);
    assertEquals("REJECTED", state("demo-employer", query, payroll("", 8900)));
  }

  @Test
  @Order(5)
  void nothing_is_decided_of_a_file_of_fixed_fields_or_one_that_is_filed() {
    Api employer = api("demo-employer");
    String id =
        employer.depositAndCheck(
            "filename=DS_1234567_202506.txt", Api.sample("valid/DS_1234567_202506.txt"));
    assertEquals(409, employer.get("deposits/" + id + "/columns").status());
  }

  private static void upload(Page page, byte[] file) {
    page.navigate(portal.at("employer/intake/upload.xhtml?period=2025-06").toString());
    page.locator("[id='upload:file']").setInputFiles(new FilePayload("paie.csv", "text/csv", file));
    page.locator("[id='upload:send']").click();
    page.waitForURL("**/review.xhtml?id=*");
    page.locator("#blocking").waitFor();
  }

  private static final String OTHER =
      "Code;Agent;Présence;Salaire brut global;Salaire brut imposable\n";

  @Test
  @Order(6)
  void a_person_is_led_from_the_review_to_the_question_and_back(Page page) {
    SignedIn.as("demo-employer", portal, page);
    upload(page, payroll(OTHER, 6000));
    page.locator("#columns").click();
    page.waitForURL("**/columns.xhtml?id=*");
    Accessibility.check(page);
    Shots.take(page, "columns-fr");
    assertFalse(page.content().contains("100000018"), "numbers are masked");
    assertEquals("INSURED", page.locator("[id='columns:rows:0:is']").inputValue());
    assertEquals("ASK", page.locator("[id='columns:rows:3:is']").inputValue());

    page.locator("[id='columns:decide']").click();
    Locator errors = page.locator("#errors a");
    assertEquals("#columns:wage", errors.first().getAttribute("href"));
    Accessibility.check(page);

    page.locator("[id='columns:rows:4:is']").selectOption("DAYS");
    page.locator("#wage-3").check();
    page.locator("[id='columns:decide']").click();
    assertTrue(
        page.locator("[id='columns:rows:4:why']").innerText().contains("Gardez-en une"),
        page.locator("[id='columns:rows:4:why']").innerText());
    page.locator("[id='columns:rows:4:is']").selectOption("");
    assertTrue(page.locator("#wage-3").isChecked());
    page.locator("[id='columns:decide']").press("Enter");
    page.waitForURL("**/review.xhtml?id=*");
    page.locator("#blocking").waitFor();
    assertEquals("0", page.locator("#blocking").innerText());
    page.locator("#COLUMNS_AS_DECIDED").waitFor();
    page.locator("#columnsDecided").click();
    page.locator("#decided").waitFor();
    assertTrue(page.locator("#wage-3").isChecked());
  }

  @Test
  @Order(7)
  void it_fits_a_phone_from_right_to_left(@Phone Page page) {
    SignedIn.as("demo-employer", portal, page);
    page.navigate(portal.at("employer/home.xhtml?lang=ar").toString());
    upload(page, payroll(OTHER.replace("Code", "Code 2"), 6100));
    Shots.take(page, "columns-review-ar-phone");
    page.locator("#columns").click();
    page.waitForURL("**/columns.xhtml?id=*");
    assertEquals("rtl", page.locator("html").getAttribute("dir"));
    assertEquals(0, page.evaluate("document.documentElement.scrollWidth - window.innerWidth"));
    Accessibility.check(page);
    Shots.take(page, "columns-ar-phone");
  }

  @Test
  @Order(8)
  void what_is_remembered_is_listed_and_withdrawn(Page page) {
    SignedIn.as("demo-employer", portal, page);
    upload(page, payroll(OTHER, 6200));
    assertEquals("0", page.locator("#blocking").innerText());
    page.navigate(portal.at("employer/intake/layouts.xhtml").toString());
    Accessibility.check(page);
    Shots.take(page, "layouts-fr");
    int before = page.locator("section.panel").count();
    page.locator("section.panel", new Page.LocatorOptions().setHasText("Présence"))
        .locator("input[type=submit], button[type=submit]")
        .click();
    page.locator("#done").waitFor();
    assertEquals(before - 1, page.locator("section.panel").count());
    upload(page, payroll(OTHER, 6300));
    page.locator("#columns").waitFor();
  }

  @Test
  @Order(9)
  void a_server_that_dies_after_the_decision_checks_by_it_when_it_is_back() throws SQLException {
    StringBuilder file = new StringBuilder("Code;Agent;Presence;Brut global;Net a payer\n");
    for (String line : Payrolls.csv(40_000, 3).lines().skip(1).toList()) {
      String[] cells = line.split(";", -1);
      file.append(cells[0]).append(";NOM;26;").append(cells[5]).append(";1,00\n");
    }
    Api employer = api("demo-employer");
    String id =
        employer.depositAndCheck(
            "filename=f.csv" + MONTH + "2024-12", file.toString().getBytes(StandardCharsets.UTF_8));
    String kept =
        "select count(*) from column_mapping where deposit_id = (select id from deposit"
            + " where public_id = '"
            + id
            + "')";
    String choice = "{\"columns\":{\"0\":\"num_assure\",\"2\":\"jours\",\"3\":\"salaire_reel\"}}";
    CompletableFuture<Void> decision =
        CompletableFuture.runAsync(() -> employer.put("deposits/" + id + "/columns", choice));
    while (database.one(kept).equals("0")) {
      Api.pause();
    }
    portal.kill();
    decision.exceptionally(gone -> null).join();
    portal.restart();
    JsonObject after = employer.checked(id);
    assertEquals("CHECKED", after.get("state").getAsString());
    assertTrue(after.toString().contains("\"read\":40000"), after.toString().substring(0, 900));
    assertEquals("2", database.one(kept));
  }
}
