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
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the fund may do to accounts, what ends with it, and who sees it. */
@ExtendWith({PortalExtension.class, BrowserExtension.class})
class AccountsIT {

  private static final String PEOPLE = "employer/identity/people.xhtml";
  private static final Locator.WaitForOptions GONE =
      new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);

  @Test
  void a_closed_account_comes_back_without_its_sessions_browsers_and_tokens(
      Portal portal, Page boss, Page admin, Page guest) throws Exception {
    String login = "closed-" + unique();
    SignedIn.as("demo-employer", portal, boss);
    open(boss, portal, PEOPLE);
    accept(portal, guest, invite(boss, "Compte Essai", "READER"), login);
    SignedIn.with(login, CHOSEN, portal, guest);
    String token = token(portal, guest);
    String own = " where user_id = (select id from app_user where login = '" + login + "')";
    assertEquals(200, new Api(portal, token).get("finding-codes").status());
    assertEquals("1", portal.database().one("select count(*) from known_device" + own));

    SignedIn.as("demo-admin", portal, admin);
    account(admin, portal, login);
    admin.locator("button[data-dialog=close]").click();
    admin.locator("dialog[open] button[value=close]").click();
    admin.waitForURL("**done=close");
    assertEquals(401, new Api(portal, token).get("finding-codes").status());
    admin.locator("#reopen").click();
    admin.waitForURL("**done=reopen");

    assertEquals(401, new Api(portal, token).get("finding-codes").status());
    guest.navigate(portal.at("employer/home.xhtml").toString());
    assertTrue(guest.url().contains("sign-in"), guest.url());
    assertEquals("0", portal.database().one("select count(*) from known_device" + own));
    assertEquals(
        "0",
        portal.database().one("select count(*) from user_session" + own + " and ended_at is null"));
    SignedIn.with(login, CHOSEN, portal, guest);
    open(boss, portal, PEOPLE);
    String told = boss.locator("#fundActs").innerText();
    assertTrue(told.contains(login) && told.contains("Compte rouvert"), told);
    open(guest, portal, "account/security.xhtml");
    assertTrue(guest.locator("#events").innerText().contains("rouvert par la caisse"));
  }

  @Test
  void a_new_password_by_a_link_of_the_fund_ends_what_the_old_one_opened_and_is_seen(
      Portal portal, Page boss, Page admin, Page guest) throws Exception {
    String login = "reset-" + unique();
    SignedIn.as("demo-employer", portal, boss);
    open(boss, portal, PEOPLE);
    accept(portal, guest, invite(boss, "Oubli Essai", "READER"), login);
    SignedIn.with(login, CHOSEN, portal, guest);
    String token = token(portal, guest);
    SignedIn.as("demo-admin", portal, admin);
    account(admin, portal, login);
    admin.locator("#newPassword").click();
    admin.locator("[id='reset:submit']").click();
    String link = admin.locator("#link").innerText();
    follow(boss, link);
    boss.locator("[id='reset:fresh']").fill(CHOSEN + "-neuf");
    boss.locator("[id='reset:submit']").click();
    boss.locator("[id='reset:fresh']").waitFor(GONE);
    assertEquals(401, new Api(portal, token).get("finding-codes").status());
    guest.navigate(portal.at("employer/home.xhtml").toString());
    assertTrue(guest.url().contains("sign-in"), guest.url());
    SignedIn.with(login, CHOSEN + "-neuf", portal, guest);
    open(guest, portal, "account/security.xhtml");
    String told = guest.locator("#events").innerText();
    assertTrue(told.contains("choisi par un lien de la caisse"), told);
    assertTrue(told.contains("La caisse a fait un lien"), told);
    Accessibility.check(guest);
    Shots.take(guest, "account-events");
  }

  @Test
  void the_fund_opens_no_second_administrator_and_one_invited_before_comes_too_late(
      Portal portal, Page admin, Page first, Page second) throws Exception {
    SignedIn.as("demo-admin", portal, admin);
    assertTrue(
        refusedOpening(admin, portal, "EMPLOYER", "1234567").contains("existe déjà"), "affiliate");
    String firm =
        portal
            .database()
            .one(
                "select firm_number from accountant_firm f join app_user u on u.firm_id = f.id"
                    + " where u.login = 'demo-accountant'");
    assertTrue(refusedOpening(admin, portal, "ACCOUNTANT", firm).contains("existe déjà"), "firm");

    String free =
        portal
            .database()
            .one(
                "select affiliate_number from employer where affiliate_number not in"
                    + " (select affiliate_number from user_affiliate)"
                    + " order by affiliate_number limit 1");
    String one = opening(admin, portal, "EMPLOYER", free);
    String other = opening(admin, portal, "EMPLOYER", free);
    String login = "first-" + unique();
    accept(portal, first, one, login);
    assertTrue(sentence(portal, second, other).contains("pas valable"));
    SignedIn.with(login, CHOSEN, portal, first);
    open(first, portal, PEOPLE);
    Accessibility.check(first);
    assertTrue(first.locator("#fundActs").innerText().contains("Invitation comme administrateur"));
    Shots.take(first, "people-fund");
  }

  @Test
  void an_invitation_ends_with_the_right_of_whoever_made_it(Portal portal, Page boss, Page guest)
      throws Exception {
    SignedIn.as("demo-employer", portal, boss);
    open(boss, portal, PEOPLE);
    String link = invite(boss, "Tard Essai", "READER");
    String own =
        " where affiliate_number = '1234567' and user_id ="
            + " (select id from app_user where login = 'demo-employer')";
    String scopes = portal.database().one("select scopes from user_affiliate" + own);
    portal.database().update("update user_affiliate set scopes = 'READ'" + own);
    assertTrue(sentence(portal, guest, link).contains("pas valable"));
    portal.database().update("update user_affiliate set scopes = '" + scopes + "'" + own);
    follow(guest, link);
    guest.locator("[id='account:login']").waitFor();
  }

  @Test
  void of_two_who_choose_one_login_at_once_the_second_is_told_so(
      Portal portal, Page boss, Page one, Page other) throws Exception {
    String login = "twice-" + unique();
    SignedIn.as("demo-employer", portal, boss);
    for (Page guest : List.of(one, other)) {
      open(boss, portal, PEOPLE);
      follow(guest, invite(boss, "Double " + unique(), "READER"));
      guest.locator("[id='account:login']").fill(login);
      guest.locator("[id='account:name']").fill("Personne Essai");
      guest.locator("[id='account:password']").fill(CHOSEN);
      guest.locator("[id='account:again']").fill(CHOSEN);
    }
    for (Page guest : List.of(one, other)) {
      guest.evaluate("setTimeout(() => document.getElementById('account:create').click(), 200)");
    }
    one.locator("#done, #errors li").first().waitFor();
    other.locator("#done, #errors li").first().waitFor();
    Page loser = one.locator("#done").count() == 0 ? one : other;
    assertEquals(1, one.locator("#done").count() + other.locator("#done").count());
    assertTrue(error(loser).contains("déjà pris"), error(loser));
    assertEquals(
        "1", portal.database().one("select count(*) from app_user where login = '" + login + "'"));
  }

  /** The fund's page of one account. */
  private static void account(Page admin, Portal portal, String login) {
    open(admin, portal, "admin/identity/users.xhtml?text=" + login);
    admin.locator("#users tbody a").click();
    admin.waitForURL("**user.xhtml**");
  }

  private static void fillOpening(Page admin, Portal portal, String role, String place) {
    open(admin, portal, "admin/identity/users.xhtml");
    admin.locator("[id='open:role']").selectOption(role);
    admin.locator("[id='open:invitee']").fill("Direction " + unique());
    admin.locator("[id='open:place']").fill(place);
    admin.locator("[id='open:send']").click();
  }

  private static String opening(Page admin, Portal portal, String role, String place) {
    fillOpening(admin, portal, role, place);
    return admin.locator("#invitationLink").innerText();
  }

  private static String refusedOpening(Page admin, Portal portal, String role, String place) {
    fillOpening(admin, portal, role, place);
    return error(admin);
  }

  /** A token of one's own, made on the page and shown once. */
  private static String token(Portal portal, Page page) {
    open(page, portal, "account/tokens.xhtml");
    page.locator("[id='make:label']").fill("Essai");
    page.locator("[id='make:create']").click();
    page.locator("#fresh").waitFor();
    return page.locator("#fresh").innerText();
  }
}
