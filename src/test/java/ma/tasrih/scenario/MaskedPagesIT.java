package ma.tasrih.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Numbers of people are masked until somebody asks, and then shown once and noted. */
@ExtendWith({PortalExtension.class, BrowserExtension.class})
class MaskedPagesIT {

  private static final String DETAIL = "declarations/detail.xhtml?number=DS-1234567-202501";
  private static final String NUMBER = "112345676";
  private static final String MASKED = "112••••76";

  @Test
  void an_employer_sees_masked_numbers_and_may_ask_for_them(Portal portal, Page page)
      throws Exception {
    SignedIn.as("demo-employer", portal, page);
    revealOnce(portal, page, "employer/" + DETAIL, "DECLARATION");
    revealOnce(portal, page, "employer/declarations/roster.xhtml?period=2025-05", "ROSTER");
  }

  @Test
  void so_does_an_inspector(Portal portal, Page page) throws Exception {
    SignedIn.as("demo-inspector", portal, page);
    revealOnce(portal, page, "inspector/" + DETAIL, "DECLARATION");
  }

  @Test
  void nobody_asks_for_another_employers_numbers(Portal portal, Page page) throws Exception {
    SignedIn.as("demo-shipowner", portal, page);
    String before = revealed(portal, "DECLARATION");
    int status =
        page.context()
            .request()
            .post(
                portal.at("employer/declarations/reveal").toString(),
                RequestOptions.create()
                    .setForm(
                        FormData.create()
                            .set("view", "DECLARATION")
                            .set("key", "DS-1234567-202501")
                            .set("page", "1"))
                    .setMaxRedirects(0))
            .status();
    assertEquals(404, status);
    assertEquals(before, revealed(portal, "DECLARATION"));
  }

  private static void revealOnce(Portal portal, Page page, String path, String kind)
      throws Exception {
    int before = Integer.parseInt(revealed(portal, kind));
    page.navigate(portal.at(path).toString());
    Accessibility.check(page);
    assertTrue(page.content().contains(MASKED), page.content());
    assertFalse(page.content().contains(NUMBER), "in clear before anybody asked");
    page.locator("#reveal").click();
    page.locator("#revealed").waitFor();
    assertTrue(page.content().contains(NUMBER));
    assertFalse(page.url().contains(NUMBER));
    assertEquals(before + 1, Integer.parseInt(revealed(portal, kind)));
    page.reload();
    assertFalse(page.content().contains(NUMBER), "still in clear at the next look");
  }

  private static String revealed(Portal portal, String kind) throws Exception {
    return portal
        .database()
        .one(
            "select count(*) from journal_entry where act = 'REVEALED' and object_type = '"
                + kind
                + "'");
  }
}
