package ma.tasrih.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
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
  void the_sign_in_page_fits_a_phone(Portal portal, @Phone Page page) {
    page.navigate(portal.at("sign-in.xhtml").toString());
    Object overflow = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
    assertEquals(0, overflow);
  }
}
