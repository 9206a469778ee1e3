package ma.tasrih.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith({PortalExtension.class, BrowserExtension.class})
class BrowserIT {

  @Test
  void the_sign_in_page_opens_and_is_accessible(Portal portal, Page page) {
    Response response = page.navigate(portal.at("sign-in.xhtml").toString());
    assertEquals(200, response.status());
    assertTrue(page.locator("form").count() > 0, page.content());
    Accessibility.check(page);
  }

  @Test
  void the_address_that_is_printed_opens(Portal portal, Page page) {
    Response response = page.navigate(portal.at("").toString());
    assertEquals(200, response.status());
    assertTrue(page.locator("#deadline").count() > 0, page.content());
  }

  @Test
  void what_is_typed_for_one_client_is_not_saved_for_another(Portal portal, Page page) {
    SignedIn.as("demo-accountant", portal, page);
    Locator acts = page.locator("button[name=affiliate]");
    String first = acts.nth(0).getAttribute("value");
    acts.nth(0).click();
    page.waitForURL("**/employer/home.xhtml");
    String name = page.locator(".acting-name bdi").first().innerText();
    String form = portal.at("employer/intake/form.xhtml").toString();
    page.navigate(form);
    page.locator("[id='entry:casual']").click();
    page.waitForURL("**#added");
    int last = page.locator(".grid tbody tr").count() - 1;
    String wage = "[id='entry:rows:" + last + ":wage']";
    Page button = page.context().newPage();
    button.navigate(form);

    Page other = page.context().newPage();
    other.navigate(portal.at("accountant/home.xhtml").toString());
    other.locator("button[name=affiliate]").nth(1).click();
    other.waitForURL("**/employer/home.xhtml");

    page.locator(wage).fill("7777,77");
    page.locator(wage).blur();
    page.locator("#lost a").waitFor();
    assertTrue(page.locator("#lost a").getAttribute("href").contains("affiliate=" + first));
    assertEquals("7777,77", page.locator(wage).inputValue());
    other.navigate(form);
    assertFalse(other.content().contains("7777,77"));

    button.locator("[id='entry:entrant']").click();
    button.waitForURL("**/employer/other.xhtml?*");
    assertTrue(button.locator("h1").innerText().contains("Rien n’a été enregistré"));
    assertTrue(button.locator(".lead").innerText().contains(name));
    Accessibility.check(button);
    button.locator("[id='other:choose']").click();
    button.waitForURL("**/employer/intake/form.xhtml?*");
    assertEquals(name, button.locator(".acting-name bdi").first().innerText());
    assertEquals(1, button.locator(".grid tr.new").count());
    assertFalse(button.content().contains("7777,77"));
  }

  @Test
  void a_page_that_is_not_there_keeps_the_way_back(Portal portal, Page page) {
    SignedIn.as("demo-employer", portal, page);
    for (String wrong : List.of("employer/nothing.txt", "employer/declarations/file?format=zzz")) {
      APIResponse answer = page.request().get(portal.at(wrong).toString());
      assertEquals(wrong.endsWith("zzz") ? 400 : 404, answer.status());
      assertTrue(answer.text().contains("/tasrih/employer/home.xhtml"), answer.text());
      assertEquals(
          1,
          answer.headersArray().stream()
              .filter(header -> header.name.equalsIgnoreCase("Content-Security-Policy"))
              .filter(header -> header.value.contains("script-src"))
              .count(),
          "one policy for scripts, that of the page");
    }
  }

  @Test
  void the_sign_in_page_fits_a_phone(Portal portal, @Phone Page page) {
    page.navigate(portal.at("sign-in.xhtml").toString());
    Object overflow = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
    assertEquals(0, overflow);
  }
}
