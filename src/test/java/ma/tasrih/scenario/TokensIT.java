package ma.tasrih.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import ma.tasrih.kernel.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tokens made and revoked on the page, used through the HTTP interface. */
@ExtendWith({PortalExtension.class, BrowserExtension.class})
class TokensIT {

  private static final String FILE = "valid/DS_1234567_202506.txt";

  @Test
  void a_token_is_shown_once_works_and_stops_when_revoked(Portal portal, Page page)
      throws Exception {
    SignedIn.as("demo-employer", portal, page);
    page.navigate(portal.at("account/tokens.xhtml").toString());
    String token = make(page, "Logiciel de paie", false);
    assertTrue(token.matches("tasrih_[A-Za-z0-9_-]{43}[A-Za-z0-9]{6}"), token);
    assertFalse(page.url().contains("?"), page.url());
    Accessibility.check(page);
    page.reload();
    assertEquals(0, page.locator("#fresh").count());
    assertFalse(page.content().contains(token));
    assertTrue(row(page, "Logiciel de paie").innerText().contains("jamais"));

    Api api = new Api(portal, token);
    assertEquals(200, api.get("finding-codes").status());
    assertEquals(401, new Api(portal, token + "x").get("finding-codes").status());
    String hash = Sha256.hex(token.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    assertEquals(
        "READ",
        portal.database().one("select scopes from api_token where token_hash = '" + hash + "'"));
    page.reload();
    assertTrue(row(page, "Logiciel de paie").innerText().contains("2025"));

    row(page, "Logiciel de paie").locator("button[data-dialog]").click();
    page.locator("dialog[open] button[name=revoke]").click();
    page.locator("#done").waitFor();
    page.waitForURL("**/account/tokens.xhtml*");
    assertEquals(0, row(page, "Logiciel de paie").count());
    assertEquals(401, api.get("finding-codes").status());
    assertEquals(
        "2",
        portal
            .database()
            .one(
                "select count(*) from journal_entry j join api_token t on t.public_id ="
                    + " j.object_id where t.token_hash = '"
                    + hash
                    + "'"));
  }

  @Test
  void a_token_that_only_reads_prepares_nothing(Portal portal, Page page) {
    SignedIn.as("demo-employer", portal, page);
    page.navigate(portal.at("account/tokens.xhtml").toString());
    Api reads = new Api(portal, make(page, "Lecture", false));
    assertEquals(
        403, reads.deposit("filename=" + FILE, Api.sample(FILE), "tokens-it-reads").status());
    Api prepares = new Api(portal, make(page, "Saisie", true));
    assertEquals(200, prepares.check("filename=" + FILE, Api.sample(FILE)).status());
  }

  @Test
  void a_token_that_only_sends_is_told_that_a_file_came_and_nothing_of_it(
      Portal portal, Page page) {
    SignedIn.as("demo-employer", portal, page);
    page.navigate(portal.at("account/tokens.xhtml").toString());
    page.locator("input[value=READ]").uncheck();
    Api sends = new Api(portal, make(page, "Envoi", true));
    Api.Answer sent = sends.deposit("filename=" + FILE, Api.sample(FILE), "tokens-it-sends");
    assertTrue(sent.status() == 201 || sent.status() == 200, sent.body());
    assertTrue(sent.json().get("report").isJsonNull(), sent.body());
    assertEquals(404, sends.get("deposits/" + sent.text("id")).status());
  }

  @Test
  void a_token_asks_for_no_affiliate_that_is_not_its_owners(Portal portal, Page page) {
    SignedIn.as("demo-employer", portal, page);
    page.navigate(portal.at("account/tokens.xhtml").toString());
    page.locator("[id='make:label']").fill("Autre");
    page.locator("[id='make:only']").fill("9999999");
    page.locator("[id='make:create']").click();
    assertTrue(page.locator(".error-summary").innerText().contains("aucun affilié"));
    assertEquals(0, row(page, "Autre").count());
    page.locator("[id='make:only']").fill("1234567");
    page.locator("[id='make:create']").click();
    page.locator("#fresh").waitFor();
    assertTrue(row(page, "Autre").innerText().contains("1234567"));
    row(page, "Autre").locator("button[data-dialog]").click();
    page.locator("dialog[open] button[name=revoke]").click();
    page.locator("#done").waitFor();
  }

  @Test
  void the_fund_has_tokens_too_and_the_page_fits_a_phone(Portal portal, @Phone Page page) {
    SignedIn.as("demo-inspector", portal, page);
    page.navigate(portal.at("account/tokens.xhtml?lang=ar").toString());
    Object overflow = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
    assertEquals(0, overflow);
    assertEquals(0, page.locator("[id='make:only']").count());
    assertEquals(1, page.locator("[id^='make:scopes:']").count());
    Accessibility.check(page);
  }

  private static String make(Page page, String label, boolean prepares) {
    page.locator("[id='make:label']").fill(label);
    if (prepares) {
      page.locator("input[value=PREPARE]").check();
    }
    page.locator("[id='make:create']").click();
    page.locator("#fresh").waitFor();
    return page.locator("#fresh").innerText();
  }

  private static com.microsoft.playwright.Locator row(Page page, String label) {
    return page.locator("#tokens tbody tr")
        .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(label));
  }
}
