package ma.tasrih.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the fund's administrator does in the browser. */
@ExtendWith({PortalExtension.class, BrowserExtension.class})
class FundPagesIT {

  private static final Path SAMPLES = Path.of("sample-declarations");

  @Test
  void group_cover_is_kept_and_what_overlaps_is_refused(Portal portal, Page page) {
    SignedIn.as("demo-admin", portal, page);
    open(page, portal, "admin/employers/list.xhtml?text=RIAD+COMMERCE+1+");
    page.locator("#employers tbody a").first().click();
    cover(page, "2024-01-01", "2024-12-31");
    assertEquals(1, page.locator("#spans tbody tr").count());
    cover(page, "2024-06-01", "");
    assertTrue(page.locator(".error-summary").isVisible());
    Accessibility.check(page);
    page.locator("button[name=remove]").click();
    assertEquals(0, page.locator("#spans").count());
  }

  private static void cover(Page page, String from, String until) {
    page.locator("[id='add:from']").fill(from);
    page.locator("[id='add:until']").fill(until);
    page.locator("[id='add:save']").click();
  }

  @Test
  void a_new_affiliate_is_registered_once(Portal portal, Page page) {
    SignedIn.as("demo-admin", portal, page);
    open(page, portal, "admin/employers/add.xhtml");
    Accessibility.check(page);
    register(page, "1234566");
    assertTrue(page.locator(".error-summary").innerText().contains("1234566"));
    register(page, "1234567");
    assertTrue(page.locator(".error-summary").innerText().contains("1234567"));
  }

  private static void register(Page page, String number) {
    page.locator("[id='employer:number']").fill(number);
    page.locator("[id='employer:company']").fill("ESSAI SARL");
    page.locator("[id='employer:activity']").fill("NEGOCE");
    page.locator("[id='employer:address']").fill("1 RUE DE L'ESSAI");
    page.locator("[id='employer:town']").fill("RABAT");
    page.locator("[id='employer:postalCode']").fill("10000");
    page.locator("[id='employer:agency']").fill("02");
    page.locator("[id='employer:save']").click();
  }

  @Test
  void an_official_roster_is_kept_and_a_broken_one_is_not(Portal portal, Page page) {
    SignedIn.as("demo-admin", portal, page);
    open(page, portal, "admin/declarations/rosters.xhtml");
    Accessibility.check(page);
    upload(page, SAMPLES.resolve("valid/AFFEBDS_1234567_202506.txt"));
    assertTrue(page.locator("#kept").innerText().contains("1234567"));
    upload(page, SAMPLES.resolve("valid/DS_1234567_202506.txt"));
    assertTrue(page.locator("#refused").isVisible());
    assertTrue(page.locator("details.problem.stop").count() > 0);
  }

  private static void upload(Page page, Path file) {
    page.locator("[id='upload:file']").setInputFiles(file);
    page.locator("[id='upload:send']").click();
  }

  private static void open(Page page, Portal portal, String path) {
    Response response = page.navigate(portal.at(path).toString());
    assertEquals(200, response.status(), path);
  }
}
