package ma.tasrih.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith({PortalExtension.class, BrowserExtension.class})
class SignInBrowserIT {

  private static final String SHIPOWNER = "demo-shipowner";
  private static final String PASSWORD = "demo-shipowner-2025";

  /** How far the codes of the application are used up. */
  private final long[] used = {-2};

  @AfterEach
  void leave_the_account_as_it_was(TestDatabase database) throws Exception {
    for (String table : List.of("totp_secret", "totp_used_step", "recovery_code")) {
      database.update("delete from " + table);
    }
  }

  @Test
  void password_and_code_open_and_each_code_opens_once(
      Portal portal, TestDatabase database, Page page) throws Exception {
    SignedIn.as(SHIPOWNER, portal, page);
    Duration ahead = Authenticator.ahead(database);
    page.locator("#account").click();
    Accessibility.check(page);
    page.locator("#toSecondFactor").click();
    page.locator("[id='begin:submit']").click();
    page.waitForSelector("#qr");
    assertEquals(
        200, page.request().get(portal.at("account/second-factor.png").toString()).status());
    Authenticator app = Authenticator.of(page.locator("#key").textContent(), ahead);
    Accessibility.check(page);
    Shots.take(page, "SignIn-enrol-fr");

    confirm(page, "000000");
    assertTrue(page.locator("[id='confirm:code-error']").isVisible());
    confirm(page, app.next(used));
    List<String> recovery = page.locator(".codes code").allTextContents();
    assertEquals(10, recovery.size());
    Shots.take(page, "SignIn-recovery-fr");
    page.locator("[id='kept:submit']").click();

    signOut(page);
    firstStep(page, PASSWORD);
    assertTrue(page.url().endsWith("/sign-in-code.xhtml"), page.url());
    Accessibility.check(page);
    Shots.take(page, "SignIn-code-fr");
    page.navigate(portal.at("shipowner/home.xhtml").toString());
    assertTrue(page.url().endsWith("/sign-in.xhtml"), "half way in opens nothing: " + page.url());

    firstStep(page, PASSWORD);
    String replayed = app.code(used[0]);
    secondStep(page, replayed);
    assertEquals(wrong(page), "Identifiant, mot de passe ou code incorrect.");
    String fresh = app.next(used);
    secondStep(page, fresh);
    page.waitForURL("**/shipowner/home.xhtml");

    signOut(page);
    firstStep(page, PASSWORD);
    secondStep(page, fresh);
    assertEquals(wrong(page), "Identifiant, mot de passe ou code incorrect.");
    secondStep(page, recovery.get(3).toLowerCase(java.util.Locale.ROOT));
    page.waitForURL("**/shipowner/home.xhtml");
    signOut(page);
    firstStep(page, PASSWORD);
    secondStep(page, recovery.get(3));
    assertEquals(wrong(page), "Identifiant, mot de passe ou code incorrect.");
    secondStep(page, app.next(used));
    page.waitForURL("**/shipowner/home.xhtml");

    remove_after_step_up(portal, database, page, app);
    assertEquals(
        "SECOND_FACTOR_ADDED,STEPPED_UP,SECOND_FACTOR_REMOVED",
        database.one(
            "select substring_index(group_concat(act order by at, chain, position), ',', -3)"
                + " from journal_entry where actor = '"
                + SHIPOWNER
                + "' and act in ('SECOND_FACTOR_ADDED','STEPPED_UP','SECOND_FACTOR_REMOVED')"));
    assertEquals(
        "1",
        database.one(
            "select count(*) from journal_entry where act = 'SIGNED_IN'"
                + " and detail = 'PASSWORD RECOVERY_CODE'"));
  }

  private void remove_after_step_up(
      Portal portal, TestDatabase database, Page page, Authenticator app) throws Exception {
    String before = session(page);
    database.update("update user_session set proven_at = proven_at - interval 10 minute");
    page.navigate(portal.at("account/second-factor.xhtml").toString());
    page.locator("[id='remove:submit']").click();
    assertTrue(page.url().endsWith("/step-up.xhtml"), page.url());
    Accessibility.check(page);
    Shots.take(page, "SignIn-step-up-fr");
    page.locator("[id='stepUp:code']").fill(app.next(used));
    page.locator("[id='stepUp:submit']").click();
    page.waitForURL("**/account/second-factor.xhtml");
    assertFalse(before.equals(session(page)), "the session has the id of before");
    page.locator("[id='remove:submit']").click();
    page.waitForURL("**/account/security.xhtml?done=removed");
    assertEquals("0", database.one("select count(*) from totp_secret"));
  }

  @Test
  void the_page_asked_for_comes_after_signing_in_and_no_other_sites_page(Portal portal, Page page) {
    page.navigate(portal.at("account/sessions.xhtml").toString());
    assertTrue(page.url().endsWith("/sign-in.xhtml"), page.url());
    firstStep(page, PASSWORD);
    page.waitForURL("**/account/sessions.xhtml");
    Accessibility.check(page);
    signOut(page);
    page.navigate(
        portal.at("sign-in.xhtml?to=https://evil.example/&back=//evil.example&url=x").toString());
    firstStep(page, PASSWORD);
    page.waitForURL(portal.at("shipowner/home.xhtml").toString());
  }

  @Test
  void a_session_ended_elsewhere_is_out_at_its_next_click(Portal portal, Page one, Page two) {
    SignedIn.as(SHIPOWNER, portal, one);
    SignedIn.as(SHIPOWNER, portal, two);
    two.navigate(portal.at("account/sessions.xhtml").toString());
    two.locator("[id='sessions:others']").click();
    two.waitForLoadState();
    assertEquals(1, two.locator("[id='sessions'] tbody tr").count());
    one.navigate(portal.at("shipowner/home.xhtml").toString());
    assertTrue(one.url().endsWith("/sign-in.xhtml"), one.url());
    Shots.take(two, "SignIn-sessions-fr");
  }

  @Test
  void a_form_whose_session_has_ended_says_so_and_is_there_after_signing_in(
      Portal portal, TestDatabase database, Page unused) throws Exception {
    // A context of its own: a refused request is an error on the console, and meant.
    try (BrowserContext context = unused.context().browser().newContext()) {
      Page page = context.newPage();
      SignedIn.as("demo-employer", portal, page);
      page.navigate(portal.at("employer/intake/form.xhtml").toString());
      Locator wage = page.locator(".grid .wage input").first();
      String form = page.locator("input[name=period]").getAttribute("value");
      wage.fill("4321,00");
      page.waitForResponse(
          answer -> answer.url().contains("form.xhtml"), () -> wage.dispatchEvent("change"));
      database.update(
          "update user_session set ended_at = started_at, end_reason = 'ENDED'"
              + " where user_id = (select id from app_user where login = 'demo-employer')");
      Locator other = page.locator(".grid .wage input").nth(1);
      other.fill("9999,00");
      other.dispatchEvent("change");
      page.waitForSelector("#lost a");
      Shots.take(page, "SignIn-form-signed-out-fr");
      Page door = context.waitForPage(() -> page.locator("#lost a").click());
      door.waitForURL("**/sign-in.xhtml");
      firstStep(door, "demo-employer", "demo-employer-2025");
      door.waitForURL("**/employer/intake/form.xhtml?period=" + form + "*");
      String kept = door.locator(".grid .wage input").first().inputValue();
      assertTrue(kept.replaceAll("\\s", "").startsWith("4321"), kept);
    }
  }

  @Test
  void the_pages_fit_a_phone_and_read_from_the_right(
      Portal portal, TestDatabase database, @Phone Page page) throws Exception {
    page.navigate(portal.at("sign-in.xhtml?lang=ar").toString());
    firstStep(page, PASSWORD);
    page.waitForURL("**/shipowner/home.xhtml");
    Duration ahead = Authenticator.ahead(database);
    look(portal, page, "account/security.xhtml", "security");
    look(portal, page, "account/sessions.xhtml", "sessions");
    look(portal, page, "account/password.xhtml", "password");
    look(portal, page, "account/second-factor.xhtml", "second-factor");
    page.locator("[id='begin:submit']").click();
    page.waitForSelector("#qr");
    fits(page, "enrol");
    Authenticator app = Authenticator.of(page.locator("#key").textContent(), ahead);
    confirm(page, app.next(used));
    page.waitForSelector("#recovery");
    fits(page, "recovery");
    page.locator("[id='kept:submit']").click();
    look(portal, page, "step-up.xhtml", "step-up");
  }

  private static void look(Portal portal, Page page, String path, String name) {
    page.navigate(portal.at(path).toString());
    fits(page, name);
  }

  private static void fits(Page page, String name) {
    Shots.take(page, "SignIn-" + name + "-ar-phone");
    Accessibility.check(page);
    Object over = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
    assertEquals(0, over, name);
  }

  private static void confirm(Page page, String code) {
    page.locator("[id='confirm:code']").fill(code);
    page.locator("[id='confirm:submit']").click();
    page.waitForLoadState();
  }

  private static void firstStep(Page page, String password) {
    firstStep(page, SHIPOWNER, password);
  }

  private static void firstStep(Page page, String login, String password) {
    page.locator("[id='signIn:login']").fill(login);
    page.locator("[id='signIn:password']").fill(password);
    page.locator("[id='signIn:submit']").click();
    page.waitForLoadState();
  }

  private static void secondStep(Page page, String code) {
    page.locator("[id='second:code']").fill(code);
    page.locator("[id='second:submit']").click();
    page.waitForLoadState();
  }

  private static String wrong(Page page) {
    return page.locator(".error-summary li").textContent().strip();
  }

  private static void signOut(Page page) {
    page.locator("[id='leave:submit']").click();
    page.waitForURL("**/sign-in.xhtml");
  }

  private static String session(Page page) {
    return page.context().cookies().stream()
        .filter(cookie -> cookie.name.equals("tasrih-session"))
        .findFirst()
        .orElseThrow()
        .value;
  }
}
