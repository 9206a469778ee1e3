package ma.tasrih.scenario;

import static com.microsoft.playwright.options.WaitForSelectorState.DETACHED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Passkeys in a real browser with a virtual authenticator; passkeys need a name, not an address.
 */
@ExtendWith({PortalExtension.class, BrowserExtension.class})
class PasskeyIT {

  private static final String LOGIN = "demo-reader";

  @Test
  void a_passkey_is_made_signs_in_and_works_no_longer_once_removed(
      Portal portal, Page page, Page elsewhere) throws Exception {
    VirtualAuthenticator authenticator = VirtualAuthenticator.in(page);
    withPassword(portal, page);
    page.navigate(at(portal, "account/passkeys.xhtml"));
    page.locator("[id='add:label']").fill("Portable d’essai");
    page.locator("[id='add:create']").click();
    page.locator("#passkeys").waitFor();
    assertEquals(1, authenticator.size());
    assertTrue(page.locator("#passkeys").innerText().contains("Portable d’essai"));
    Accessibility.check(page);

    leave(page);
    String cookie = cookie(page);
    int before = signedInWithPasskey(portal);
    withPasskey(portal, page);
    page.waitForURL("**/home.xhtml");
    assertFalse(cookie(page).equals(cookie));
    assertEquals(before + 1, signedInWithPasskey(portal));

    VirtualAuthenticator.in(elsewhere);
    withPasskey(portal, elsewhere);
    elsewhere.locator("#passkey-failed").waitFor();
    assertTrue(elsewhere.url().contains("sign-in.xhtml"), elsewhere.url());

    page.navigate(at(portal, "account/passkeys.xhtml"));
    remove(page);
    leave(page);
    assertEquals(1, authenticator.size());
    withPasskey(portal, page);
    page.locator(".error-summary").waitFor();
    assertTrue(page.locator(".error-summary").innerText().contains("clé d’accès"));
    assertTrue(page.url().contains("sign-in.xhtml"), page.url());
  }

  @Test
  void whom_the_device_does_not_recognise_stays_out(Portal portal, Page page) {
    VirtualAuthenticator authenticator = VirtualAuthenticator.in(page);
    withPassword(portal, page);
    page.navigate(at(portal, "account/passkeys.xhtml"));
    page.locator("[id='add:label']").fill("Téléphone");
    page.locator("[id='add:create']").click();
    page.locator("#passkeys").waitFor();
    leave(page);
    authenticator.recogniseOwner(false);
    withPasskey(portal, page);
    page.locator("#passkey-failed").waitFor();
    authenticator.recogniseOwner(true);
    page.locator("[id='passkey:enter']").click();
    page.waitForURL("**/home.xhtml");
    page.navigate(at(portal, "account/passkeys.xhtml"));
    remove(page);
  }

  @Test
  void options_are_the_same_for_everybody_and_only_for_our_pages(Portal portal) throws Exception {
    HttpClient stranger = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(at(portal, "passkey-options?for=sign-in")))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString("{}"));
    assertEquals(401, send(stranger, request.copy()).statusCode(), "no session");
    send(stranger, HttpRequest.newBuilder(URI.create(at(portal, "sign-in.xhtml"))));
    HttpResponse<String> options = send(stranger, request.copy());
    assertEquals(200, options.statusCode());
    assertTrue(options.body().contains("\"rpId\":\"localhost\""), options.body());
    assertTrue(options.body().contains("\"allowCredentials\":[]"), options.body());
    assertTrue(options.body().contains("\"userVerification\":\"required\""), options.body());
    HttpRequest.Builder foreign = request.copy().header("Origin", "https://example.org");
    assertEquals(403, send(stranger, foreign).statusCode());
    HttpRequest.Builder register =
        request.copy().uri(URI.create(at(portal, "passkey-options?for=register")));
    assertEquals(401, send(stranger, register).statusCode(), "nobody");
    HttpRequest.Builder unknown =
        request.copy().uri(URI.create(at(portal, "passkey-options?for=x")));
    assertEquals(400, send(stranger, unknown).statusCode());
    HttpRequest.Builder form =
        request.copy().setHeader("Content-Type", "application/x-www-form-urlencoded");
    assertEquals(415, send(stranger, form).statusCode());
  }

  private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request)
      throws Exception {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void the_page_fits_a_phone_in_arabic(Portal portal, @Phone Page page) {
    SignedIn.as("demo-shipowner", portal, page);
    page.navigate(portal.at("account/passkeys.xhtml?lang=ar").toString());
    Object overflow = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
    assertEquals(0, overflow);
    Accessibility.check(page);
  }

  static String at(Portal portal, String path) {
    return portal.at(path).toString().replace("127.0.0.1", "localhost");
  }

  static void withPassword(Portal portal, Page page) {
    page.navigate(at(portal, "sign-in.xhtml"));
    page.locator("[id='signIn:login']").fill(LOGIN);
    page.locator("[id='signIn:password']").fill(LOGIN + "-2025");
    page.locator("[id='signIn:submit']").click();
    page.waitForURL("**/home.xhtml");
  }

  private static void withPasskey(Portal portal, Page page) {
    page.navigate(at(portal, "sign-in.xhtml"));
    page.locator("[id='passkey:enter']").click();
  }

  private static void remove(Page page) {
    page.locator("#passkeys button[data-dialog]").click();
    page.locator("dialog[open] button[name=remove]").click();
    page.locator("#passkeys").waitFor(new WaitForOptions().setState(DETACHED));
  }

  private static void leave(Page page) {
    page.locator("[id='leave:submit']").click();
    page.waitForURL("**/sign-in.xhtml");
  }

  private static int signedInWithPasskey(Portal portal) throws SQLException {
    return Integer.parseInt(
        portal
            .database()
            .one(
                "select count(*) from journal_entry where actor = '"
                    + LOGIN
                    + "' and act = 'SIGNED_IN' and detail = 'PASSKEY'"));
  }

  private static String cookie(Page page) {
    return page.context().cookies().stream()
        .filter(one -> one.name.equals("tasrih-session"))
        .map(one -> one.value)
        .findFirst()
        .orElseThrow();
  }
}
