package ma.tasrih.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The page that corrects lines, with the keyboard alone, in French and in Arabic, and across the
 * death of the server. On a portal of its own, because it is killed.
 */
@ExtendWith(BrowserExtension.class)
class FixPageIT {

  private static final String HEADINGS = "num_assure;cin;nom;prenom;jours;salaire_reel;situation\n";
  private static final int MOST_TABS = 80;
  private static TestDatabase database;
  private static Portal portal;

  @BeforeAll
  static void start() {
    database = TestDatabase.startPrivate("fixpage");
    portal = Portal.start(database, Map.of("tasrih.demo", "true", "tasrih.clock", "2025-07-04"));
  }

  @AfterAll
  static void stop() {
    portal.close();
    database.close();
  }

  @Test
  void a_file_is_put_right_with_the_keyboard_alone_in_french(Page page) {
    withTheKeyboard(page, "fr", "9100");
  }

  @Test
  void a_file_is_put_right_with_the_keyboard_alone_in_arabic_on_a_phone(@Phone Page page) {
    withTheKeyboard(page, "ar", "9200");
    assertEquals(0, page.evaluate("document.documentElement.scrollWidth - window.innerWidth"));
    assertEquals("rtl", page.locator("html").getAttribute("dir"));
  }

  /** Everything alike at once, one cell by hand, taken back and done again. */
  private static void withTheKeyboard(Page page, String language, String wage) {
    String review = upload(page, faulty(wage), language);
    assertEquals("10", figures(page, "#blocking"));
    reach(page, "fix");
    page.keyboard().press("Enter");
    page.waitForURL("**/fix.xhtml?*");
    assertEquals("UNKNOWN_SITUATION", openCause(page));
    Accessibility.check(page);

    reach(page, "alike:same:0:with");
    page.keyboard().type("IL");
    reach(page, "alike:same:0:replace");
    page.keyboard().press("Enter");
    page.waitForURL("**done=true*");
    assertEquals(5, remaining(page));

    reach(page, "alike:suggested");
    page.keyboard().press("Enter");
    page.waitForCondition(() -> remaining(page) == 1);
    assertEquals("CELL_EMPTY", openCause(page));

    String cell = page.locator(".fix-field.wrong input[type=text]").first().getAttribute("id");
    reach(page, cell);
    page.keyboard().type("4800,50");
    reach(page, "fix:save");
    page.keyboard().press("Enter");
    page.waitForCondition(() -> remaining(page) == 0);
    Accessibility.check(page);

    reach(page, "undo:last");
    page.keyboard().press("Enter");
    page.waitForCondition(() -> remaining(page) == 1);
    reach(page, page.locator(".fix-field.wrong input[type=text]").first().getAttribute("id"));
    page.keyboard().type("4800,50");
    reach(page, "fix:save");
    page.keyboard().press("Enter");
    page.waitForCondition(() -> remaining(page) == 0);

    page.navigate(review);
    assertEquals("0", figures(page, "#blocking"));
    assertEquals("11", figures(page, "#good"));
  }

  @Test
  void what_is_typed_outlives_the_server_and_is_kept_once(Page page, Page another) {
    upload(page, faulty("9300"), "fr");
    String fix = page.url().replace("review.xhtml", "fix.xhtml") + "&cause=CELL_EMPTY";
    page.navigate(fix);
    String cell = page.locator(".fix-field.wrong input[type=text]").first().getAttribute("id");
    page.locator("[id='" + cell + "']").fill("4800,50");
    page.locator("[id='" + cell + "']").blur();
    page.waitForCondition(() -> page.locator("#saved").innerText().contains("Enregistré."));
    portal.kill();
    portal.restart();

    SignedIn.as("demo-employer", portal, another);
    another.navigate(fix);
    another.waitForCondition(() -> another.locator("#acts li").count() == 1);
    assertTrue(another.locator("#acts").innerText().contains("4800,50"));
    assertFalse(another.content().contains("CELL_EMPTY\""), "the cause is gone");
    another.navigate(fix.replace("fix.xhtml", "review.xhtml"));
    assertEquals("9", figures(another, "#blocking"));
  }

  /** Five situations nobody knows, four amounts with words, one wage that is missing. */
  private static String faulty(String wage) {
    StringBuilder csv = new StringBuilder(HEADINGS);
    csv.append("100000018;;ALPHA;AMINA;26;").append(wage).append(";\n");
    for (int i = 0; i < 4; i++) {
      csv.append(";K10000").append(i).append(";SIT ").append(i).append(";P;20;5000;MALADI\n");
      csv.append(";K20000").append(i).append(";MOT ").append(i).append(";P;26;5000 DH;\n");
    }
    csv.append(";K100009;SIT 9;P;20;5000;MALADI\n");
    return csv.append(";K300000;SANS;P;26;;\n").toString();
  }

  private static String upload(Page page, String csv, String language) {
    SignedIn.as("demo-employer", portal, page);
    page.navigate(portal.at("employer/intake/upload.xhtml?lang=" + language).toString());
    page.locator("[id='upload:file']")
        .setInputFiles(
            new FilePayload("juin.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
    page.locator("[id='upload:send']").click();
    page.waitForURL("**/review.xhtml?id=*");
    page.locator("#blocking").waitFor();
    return page.url();
  }

  /** Goes on with the tabulator until an element is reached, as hands without a mouse do. */
  private static void reach(Page page, String id) {
    for (int tab = 0; tab < MOST_TABS; tab++) {
      if (id.equals(page.evaluate("document.activeElement && document.activeElement.id"))) {
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError(id + " is not reached with the keyboard");
  }

  private static String openCause(Page page) {
    return page.locator("#causes a[aria-current]").getAttribute("id").substring("cause-".length());
  }

  private static int remaining(Page page) {
    if (page.locator("#remaining").count() == 0) {
      return -1;
    }
    String text = page.locator("#remaining strong").getAttribute("data-count");
    return Integer.parseInt(text);
  }

  private static String figures(Page page, String place) {
    return page.locator(place).innerText().replaceAll("[^0-9]", "");
  }
}
