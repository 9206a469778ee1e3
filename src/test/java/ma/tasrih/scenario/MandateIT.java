package ma.tasrih.scenario;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A mandate counts at the next click, and so does its end; what was made under it stays. */
@ExtendWith({PortalExtension.class, BrowserExtension.class})
class MandateIT {

  private static final String MANDATES = "employer/identity/mandates.xhtml";
  private static final String FORM = "employer/intake/form.xhtml?period=2025-07";

  @Test
  void ending_a_mandate_cuts_the_next_click_and_the_next_call_and_leaves_the_drafts(
      Portal portal, Page boss, Page accountant) throws Exception {
    Api api = new Api(portal, "demo-accountant-expired");
    SignedIn.as("demo-accountant-expired", portal, accountant);
    open(accountant, portal, "accountant/identity/people.xhtml");
    String firm = accountant.locator("#firmNumber").innerText();
    SignedIn.as("demo-employer-2", portal, boss);
    String affiliate = boss.locator(".acting-number").innerText();
    String query = "filename=f.csv&affiliate=" + affiliate + "&period=2025-02&kind=PRINCIPAL";
    byte[] file = Payrolls.csv(4, 11).getBytes(StandardCharsets.UTF_8);
    assertEquals(404, api.deposit(query, file, unique()).status());

    // granted: counts at once
    open(boss, portal, MANDATES);
    Accessibility.check(boss);
    boss.locator("[id='grant:firm']").fill("2222-2222");
    boss.locator("[id='grant:send']").click();
    assertTrue(error(boss).contains("Aucun cabinet"));
    boss.locator("[id='grant:firm']").fill(firm.toLowerCase(Locale.ROOT));
    boss.locator("[id='grant:file']").check();
    boss.locator("[id='grant:until']").fill("2025-12-31");
    boss.locator("[id='grant:send']").click();
    boss.waitForURL("**done=granted*");
    assertTrue(boss.locator("#live").innerText().contains(firm));
    Shots.take(boss, "mandates-granted");
    boss.locator("[id='grant:firm']").fill(firm);
    boss.locator("[id='grant:send']").click();
    assertTrue(error(boss).contains("déjà un mandat"));

    // used: a deposit, a draft typed, an open page
    String deposit = api.depositAndCheck(query, file);
    open(accountant, portal, "accountant/home.xhtml");
    accountant.locator("button[name=affiliate][value='" + affiliate + "']").click();
    accountant.waitForURL("**/employer/home.xhtml");
    assertEquals(affiliate, accountant.locator(".acting-number").innerText());
    assertTrue(accountant.locator(".acting-scope").innerText().contains("décembre"));
    open(accountant, portal, FORM);
    Shots.take(accountant, "acting-under-mandate");
    accountant.locator("[id='entry:entrant']").click();
    accountant.locator("[id='entry:rows:0:wage']").fill("9876,54");
    accountant.locator("[id='entry:rows:0:days']").focus();
    accountant.locator("#saved").waitFor();

    // ended: the next click, GET or POST, and the next call are refused
    open(boss, portal, MANDATES);
    boss.locator("#live tr:has-text('" + firm + "') button[data-dialog]").click();
    Shots.take(boss, "mandates-ending");
    boss.locator("dialog[open] button[name=end]").click();
    boss.waitForURL("**done=*");
    accountant.locator("[id='entry:verify']").click();
    accountant.waitForURL("**/accountant/home.xhtml");
    assertTrue(accountant.locator("#lost").innerText().contains("Mandat terminé"));
    accountant.navigate(portal.at(FORM).toString());
    assertTrue(accountant.url().contains("/accountant/home.xhtml"), accountant.url());
    String answer = "deposits/" + deposit;
    assertAll(
        () -> assertEquals(404, api.get(answer).status()),
        () -> assertEquals(404, api.get(answer + "/findings").status()),
        () -> assertEquals(404, api.get(answer + "/findings.csv").status()),
        () -> assertEquals(404, api.submit(deposit, "GOOD_LINES", unique()).status()),
        () -> assertEquals(404, api.deposit(query, file, unique()).status()));
    accountant.navigate(portal.at("employer/intake/review.xhtml?id=" + deposit).toString());
    assertTrue(accountant.url().contains("/accountant/home.xhtml"), accountant.url());

    // kept: the employer has the draft and files the deposit
    open(boss, portal, FORM);
    assertEquals("9876,54", boss.locator("[id='entry:rows:0:wage']").inputValue());
    open(boss, portal, "employer/intake/upload.xhtml");
    assertTrue(boss.locator("#sent").innerText().contains("Cabinet Échu Demo"));
    open(boss, portal, "employer/intake/review.xhtml?id=" + deposit);
    assertEquals("Cabinet Échu Demo", boss.locator("#sender").innerText());
    Api own = new Api(portal, "demo-employer-2");
    Api.Answer filed = own.submit(deposit, "GOOD_LINES", unique());
    assertEquals(201, filed.status(), filed.body());

    // and sees who acted under it
    open(boss, portal, MANDATES);
    boss.locator("#past a").first().click();
    assertTrue(boss.locator("#uses").innerText().contains("demo-accountant-expired"));
    assertTrue(boss.locator("#uses").innerText().contains(deposit));
    Accessibility.check(boss);
    Shots.take(boss, "mandates-uses");
  }

  @Test
  void a_stranger_sees_no_deposit_and_a_reader_files_none(Portal portal) {
    Api employer = new Api(portal, "demo-employer");
    byte[] file = Payrolls.csv(2, 3).getBytes(StandardCharsets.UTF_8);
    String query = "filename=f.csv&affiliate=1234567&period=2025-06&kind=PRINCIPAL";
    String deposit = employer.depositAndCheck(query, file);
    JsonObject seen = new Api(portal, "demo-accountant").get("deposits/" + deposit).json();
    assertEquals(deposit, seen.get("id").getAsString(), "the accountant under mandate reads it");
    assertEquals(200, new Api(portal, "demo-reader").get("deposits/" + deposit).status());
    assertEquals(
        403, new Api(portal, "demo-reader").submit(deposit, "GOOD_LINES", unique()).status());
    for (String other :
        new String[] {
          "demo-employer-2", "demo-accountant-expired", "demo-inspector", "demo-admin"
        }) {
      assertEquals(404, new Api(portal, other).get("deposits/" + deposit).status(), other);
    }
  }

  @Test
  void a_firm_renounces_and_a_page_never_acts_for_another_affiliate(
      Portal portal, Page boss, Page accountant, @Phone Page phone) {
    SignedIn.as("demo-accountant", portal, accountant);
    open(accountant, portal, "accountant/identity/mandates.xhtml?lang=fr");
    Accessibility.check(accountant);
    Shots.take(accountant, "firm-mandates");
    open(accountant, portal, "accountant/home.xhtml?text=1234567");
    accountant.locator("button[name=affiliate]").first().click();
    accountant.waitForURL("**/employer/home.xhtml");
    open(accountant, portal, "employer/intake/upload.xhtml");
    Page second = accountant.context().newPage();
    open(second, portal, "accountant/home.xhtml?text=RIAD");
    second.locator("button[name=affiliate]").first().click();
    second.waitForURL("**/employer/home.xhtml");
    accountant.locator("[data-dialog='nil']").click();
    accountant.locator("[id='nobody:declare']").click();
    accountant.waitForURL("**/employer/other.xhtml**");
    assertTrue(accountant.locator("h1").innerText().contains("Rien n’a été enregistré"));

    SignedIn.as("demo-employer", portal, phone);
    for (String path :
        new String[] {MANDATES, "employer/identity/people.xhtml", "employer/home.xhtml"}) {
      open(phone, portal, path + "?lang=ar");
      Shots.take(phone, "phone-ar-" + path.replaceAll(".*/|\\.xhtml", ""));
      assertEquals(
          0, phone.evaluate("document.documentElement.scrollWidth - window.innerWidth"), path);
    }
  }

  /** The sentence a page answers with. */
  private static String error(Page page) {
    page.locator("#errors li").first().waitFor();
    return page.locator("#errors").innerText();
  }

  private static void open(Page page, Portal portal, String path) {
    Response response = page.navigate(portal.at(path).toString());
    assertEquals(200, response.status(), path);
  }

  private static String unique() {
    return UUID.randomUUID().toString();
  }
}
