package ma.tasrih.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import ma.tasrih.identity.domain.PasswordHash;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A password that was changed is the one that opens; the old one opens no more. */
@ExtendWith({PortalExtension.class, BrowserExtension.class})
class PasswordIT {

  private static final String LOGIN = "demo-accountant-member";
  private static final String OLD = "demo-accountant-member-2025";
  private static final String CHOSEN = "trois-figues-sur-le-muret";
  private static final String STORED =
      "select password_hash from app_user where login = '" + LOGIN + "'";

  private String before = "";

  @BeforeEach
  void note_what_is_stored(Portal started, TestDatabase database) throws Exception {
    before = database.one(STORED);
  }

  @AfterEach
  void leave_the_account_as_it_was(TestDatabase database) throws Exception {
    store(database, before);
  }

  @Test
  void a_changed_password_opens_and_the_old_one_does_not(
      Portal portal, TestDatabase database, Page page) throws Exception {
    SignedIn.as(LOGIN, portal, page);
    page.navigate(portal.at("account/password.xhtml").toString());
    page.locator("[id='password:old']").fill(OLD);
    page.locator("[id='password:fresh']").fill(CHOSEN);
    page.locator("[id='password:submit']").click();
    page.waitForURL("**/account/security.xhtml*");
    assertFalse(database.one(STORED).equals(before), "nothing was stored");
    onlyTheNewOneOpens(portal);
  }

  @Test
  void a_password_chosen_by_link_opens_and_the_old_one_does_not(
      Portal portal, TestDatabase database, Page admin, Page owner) throws Exception {
    SignedIn.as("demo-admin", portal, admin);
    admin.navigate(portal.at("admin/signin/reset.xhtml?login=" + LOGIN).toString());
    admin.locator("[id='reset:login']").fill(LOGIN);
    admin.locator("[id='reset:submit']").click();
    owner.navigate(admin.locator("#link").innerText().strip());
    owner.locator("[id='reset:fresh']").fill(CHOSEN);
    owner.locator("[id='reset:submit']").click();
    owner.locator("[id='reset:fresh']").waitFor(SignedIn.gone());
    assertFalse(database.one(STORED).equals(before), "nothing was stored");
    onlyTheNewOneOpens(portal);
  }

  @Test
  void a_weak_hash_is_made_anew_when_its_password_is_typed(Portal portal, TestDatabase database)
      throws Exception {
    byte[] salt = "sixteen bytes ok".getBytes(StandardCharsets.UTF_8);
    store(database, PasswordHash.ofCode(OLD, salt, 1_000).toString());
    assertTrue(opens(portal, OLD));
    String made = database.one(STORED);
    assertEquals(
        "pbkdf2-sha256$" + PasswordHash.ITERATIONS, made.replaceFirst("\\$[^$]*\\$[^$]*$", ""));
    assertTrue(opens(portal, OLD), "what was stored is another password");
  }

  private static void onlyTheNewOneOpens(Portal portal) throws Exception {
    assertFalse(opens(portal, OLD), "the old password opens");
    assertTrue(opens(portal, CHOSEN), "the new password does not open");
  }

  private static boolean opens(Portal portal, String password) throws Exception {
    return new SignInClient(HttpClient.newHttpClient(), portal).signIn(LOGIN, password);
  }

  private static void store(TestDatabase database, String hash) throws Exception {
    database.update(
        "update app_user set password_hash = '" + hash + "' where login = '" + LOGIN + "'");
  }
}
