package ma.tasrih.scenario;

import static ma.tasrih.scenario.Invited.CHOSEN;
import static ma.tasrih.scenario.Invited.accept;
import static ma.tasrih.scenario.Invited.error;
import static ma.tasrih.scenario.Invited.follow;
import static ma.tasrih.scenario.Invited.invite;
import static ma.tasrih.scenario.Invited.open;
import static ma.tasrih.scenario.Invited.sentence;
import static ma.tasrih.scenario.Invited.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who belongs to whom: invited, accepted, changed, removed, opened and closed. */
@ExtendWith({PortalExtension.class, BrowserExtension.class})
class PeopleIT {

  private static final String ATLAS = "inspector/employers/detail.xhtml?number=1234567";
  private static final String PEOPLE = "employer/identity/people.xhtml";

  @Test
  void an_invited_person_comes_in_may_do_as_much_and_is_out_at_the_next_click(
      Portal portal, Page boss, @Phone Page guest) throws Exception {
    String login = "reader-" + unique();
    SignedIn.as("demo-employer-2", portal, boss);
    open(boss, portal, PEOPLE);
    Accessibility.check(boss);
    String link = invite(boss, "Samira Essai", "READER");
    Shots.take(boss, "people-invited");
    String token = link.substring(link.indexOf('#') + 1);
    assertFalse(boss.reload().text().contains(token), "shown once");

    accept(portal, guest, link, login);
    assertFalse(guest.url().contains(token), guest.url());
    assertFalse(portal.log().contains(token), "never in the log");
    assertEquals(
        "0",
        portal
            .database()
            .one("select count(*) from user_invitation where token_hash = '" + token + "'"));

    SignedIn.with(login, CHOSEN, portal, guest);
    assertTrue(guest.locator(".read-only").isVisible());
    assertEquals(0, guest.locator("#file").count());
    assertEquals(403, status(guest, portal, "employer/intake/upload.xhtml"));
    assertEquals(403, status(guest, portal, PEOPLE));
    assertEquals(403, status(guest, portal, "employer/intake/form.xhtml?period=2025-07"));

    open(boss, portal, PEOPLE);
    boss.locator("select[name='right-" + login + "']").selectOption("FILER");
    boss.locator("button[name=change][value='" + login + "']").click();
    open(guest, portal, "employer/intake/upload.xhtml");

    row(boss, login).locator("button[data-dialog]").click();
    boss.locator("dialog[open] button[name=remove]").click();
    assertEquals(0, row(boss, login).count());
    guest.navigate(portal.at("employer/declarations/list.xhtml").toString());
    guest.locator("#lost").waitFor();
    assertEquals(
        "USER_REMOVED",
        portal
            .database()
            .one(
                "select act from journal_entry where actor = 'demo-employer-2'"
                    + " order by at desc, chain desc, position desc limit 1"));
  }

  @Test
  void the_last_administrator_stays(Portal portal, Page boss) {
    SignedIn.as("demo-employer", portal, boss);
    open(boss, portal, PEOPLE);
    row(boss, "demo-employer").locator("button[data-dialog]").click();
    boss.locator("dialog[open] button[name=remove]").click();
    assertTrue(error(boss).contains("administrateur"));
    open(boss, portal, PEOPLE);
    boss.locator("select[name='right-demo-employer']").selectOption("READER");
    boss.locator("button[name=change][value='demo-employer']").click();
    assertTrue(error(boss).contains("administrateur"));
    open(boss, portal, PEOPLE);
  }

  @Test
  void wrong_used_and_withdrawn_invitations_hear_the_same_sentence(
      Portal portal, Page boss, Page guest) {
    SignedIn.as("demo-employer", portal, boss);
    open(boss, portal, PEOPLE);
    String used = invite(boss, "Premier Essai", "PREPARER");
    accept(portal, guest, used, "used-" + unique());
    String withdrawn = invite(boss, "Second Essai", "PREPARER");
    boss.locator("button[name=revoke]").first().click();
    String wrong = used.substring(0, used.length() - 3) + "AAA";
    String sentence = sentence(portal, guest, used);
    assertTrue(sentence.contains("pas valable"), sentence);
    assertEquals(sentence, sentence(portal, guest, withdrawn));
    assertEquals(sentence, sentence(portal, guest, wrong));
  }

  @Test
  void somebody_signed_in_takes_an_invitation_with_their_account(
      Portal portal, Page boss, Page accountant, Page other) {
    SignedIn.as("demo-employer", portal, boss);
    open(boss, portal, PEOPLE);
    String link = invite(boss, "Autre Essai", "READER");
    SignedIn.as("demo-accountant", portal, accountant);
    follow(accountant, link);
    accountant.locator("[id='attach:accept']").click();
    assertTrue(error(accountant).contains("autre type de compte"));

    SignedIn.as("demo-employer-2", portal, other);
    follow(other, link);
    other.locator("[id='attach:accept']").click();
    other.waitForURL("**/home.xhtml");
    open(boss, portal, PEOPLE);
    assertEquals(1, row(boss, "demo-employer-2").count());
    row(boss, "demo-employer-2").locator("button[data-dialog]").click();
    boss.locator("dialog[open] button[name=remove]").click();
    assertEquals(0, row(boss, "demo-employer-2").count());
  }

  @Test
  void an_inspector_sees_the_regions_given_and_a_closed_account_is_out(
      Portal portal, Page admin, Page guest) {
    String login = "inspector-" + unique();
    SignedIn.as("demo-admin", portal, admin);
    open(admin, portal, "admin/identity/users.xhtml");
    Accessibility.check(admin);
    Shots.take(admin, "users");
    admin.locator("[id='open:role']").selectOption("INSPECTOR");
    admin.locator("[id='open:invitee']").fill("Inspectrice Essai");
    admin.locator("[id='open:send']").click();
    accept(portal, guest, admin.locator("#invitationLink").innerText(), login);
    SignedIn.with(login, CHOSEN, portal, guest);
    assertEquals(404, status(guest, portal, ATLAS));
    open(guest, portal, "inspector/home.xhtml");
    assertEquals(0, guest.locator("#employers tbody tr").count());

    open(admin, portal, "admin/identity/users.xhtml?text=" + login);
    admin.locator("#users tbody a").click();
    Accessibility.check(admin);
    assertFalse(admin.locator("[id='reach:national']").isChecked());
    admin.locator("[id='reach:national']").check();
    admin.locator("[id='reach:save']").click();
    admin.waitForURL("**done=reach");
    assertEquals(200, status(guest, portal, ATLAS));
    admin.locator("[id='reach:national']").uncheck();
    admin.locator("input[value='SOUSS_MASSA']").check();
    admin.locator("[id='reach:save']").click();
    admin.waitForURL("**done=reach");
    Shots.take(admin, "user-reach");
    assertEquals(404, status(guest, portal, ATLAS));
    open(guest, portal, "inspector/home.xhtml?text=ATLAS");
    assertEquals(0, guest.locator("#employers tbody tr").count());
    open(guest, portal, "inspector/home.xhtml?text=SARL");
    assertTrue(guest.locator("#employers tbody tr").count() > 0);

    admin.locator("[id='reach:cases']").fill("1234567");
    admin.locator("[id='reach:save']").click();
    admin.waitForURL("**done=reach");
    admin.waitForCondition(() -> status(guest, portal, ATLAS) == 200);
    assertEquals(200, status(guest, portal, ATLAS));

    admin.locator("button[data-dialog=close]").click();
    admin.locator("dialog[open] button[value=close]").click();
    admin.waitForURL("**done=close");
    guest.navigate(portal.at("inspector/home.xhtml").toString());
    assertTrue(guest.url().contains("sign-in"), guest.url());
  }

  @Test
  void an_inspector_with_one_case_reads_that_one_and_no_other(Portal portal, Page page)
      throws Exception {
    String declarations = "select max(number) from declaration where affiliate_number = '";
    String ours = portal.database().one(declarations + "1234567'");
    Api inspector = new Api(portal, "demo-inspector-2");
    assertEquals(200, new Api(portal, "demo-inspector").get("declarations/" + ours).status());
    assertEquals(404, inspector.get("declarations/" + ours).status());
    assertEquals(404, inspector.get("declarations/" + ours + "/lines").status());
    SignedIn.as("demo-inspector-2", portal, page);
    assertEquals(404, status(page, portal, ATLAS));
    assertEquals(404, status(page, portal, "inspector/declarations/detail.xhtml?number=" + ours));
    open(page, portal, "inspector/home.xhtml");
    assertEquals(1, page.locator("#employers tbody tr").count());
    String own =
        portal
            .database()
            .one(
                "select affiliate_number from user_affiliate a join app_user u on u.id = a.user_id"
                    + " where u.login = 'demo-employer-2'");
    assertEquals(200, status(page, portal, ATLAS.replace("1234567", own)));
  }

  @Test
  void a_firm_is_opened_with_its_first_administrator(Portal portal, Page admin, Page chief) {
    String login = "chief-" + unique();
    SignedIn.as("demo-admin", portal, admin);
    open(admin, portal, "admin/identity/firms.xhtml");
    Accessibility.check(admin);
    admin.locator("[id='open:name']").fill("Cabinet Essai " + login);
    admin.locator("[id='open:save']").click();
    String opened = admin.locator("#opened").innerText();
    String number = opened.replaceAll(".*([2-9A-Z]{4}-[2-9A-Z]{4}).*", "$1");
    open(admin, portal, "admin/identity/users.xhtml");
    admin.locator("[id='open:role']").selectOption("ACCOUNTANT");
    admin.locator("[id='open:invitee']").fill("chef@cabinet.example");
    admin.locator("[id='open:place']").fill(number);
    admin.locator("[id='open:send']").click();
    accept(portal, chief, admin.locator("#invitationLink").innerText(), login);
    SignedIn.with(login, CHOSEN, portal, chief);
    open(chief, portal, "accountant/identity/people.xhtml");
    Accessibility.check(chief);
    assertEquals(number, chief.locator("#firmNumber").innerText());
    chief.locator("button[name=lower]").click();
    assertTrue(error(chief).contains("administrateur"));
  }

  @Test
  void a_closed_affiliation_files_nothing_until_it_is_opened_again(Portal portal, Page admin)
      throws Exception {
    Api accountant = new Api(portal, "demo-accountant");
    String number =
        portal
            .database()
            .one("select affiliate_number from employer order by affiliate_number desc limit 1");
    String query = "filename=f.csv&affiliate=" + number + "&period=2025-04&kind=PRINCIPAL";
    byte[] file = Payrolls.csv(3, 7).getBytes(StandardCharsets.UTF_8);
    String deposit = accountant.depositAndCheck(query, file);
    SignedIn.as("demo-admin", portal, admin);
    open(admin, portal, "admin/employers/detail.xhtml?number=" + number);
    Accessibility.check(admin);
    admin.locator("button[data-dialog=close]").click();
    admin.locator("dialog[open] button[value=CLOSED]").click();
    Api.Answer refused = accountant.submit(deposit, "GOOD_LINES", unique());
    assertEquals(409, refused.status(), refused.body());
    assertTrue(refused.body().contains("EMPLOYER_CLOSED"), refused.body());
    admin.locator("#reopen").click();
    assertEquals(201, accountant.submit(deposit, "GOOD_LINES", unique()).status());
  }

  private static Locator row(Page page, String login) {
    return page.locator("#colleagues tbody tr:has(button[value='" + login + "'])");
  }

  private static int status(Page page, Portal portal, String path) {
    return page.context().request().get(portal.at(path).toString()).status();
  }
}
