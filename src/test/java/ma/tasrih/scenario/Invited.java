package ma.tasrih.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.UUID;

/** Steps of people who invite and are invited. */
final class Invited {

  static final String CHOSEN = "vent-de-mer-et-43-olives";

  private Invited() {}

  /** The sentence a page answers with. */
  static String error(Page page) {
    page.locator("#errors li").first().waitFor();
    return page.locator("#errors").innerText();
  }

  /** Makes an invitation on the page of people and tells its link. */
  static String invite(Page boss, String name, String right) {
    boss.locator("[id='invite:invitee']").fill(name);
    boss.locator("[id='invite:right']").selectOption(right);
    boss.locator("[id='invite:send']").click();
    return here(boss.locator("#invitationLink").innerText());
  }

  static void accept(Portal portal, Page guest, String link, String login) {
    follow(guest, link);
    guest.locator("[id='account:login']").waitFor();
    Accessibility.check(guest);
    guest.locator("[id='account:login']").fill(login);
    guest.locator("[id='account:name']").fill("Personne Essai");
    guest.locator("[id='account:password']").fill("court");
    guest.locator("[id='account:again']").fill("court");
    guest.locator("[id='account:create']").click();
    assertTrue(error(guest).contains("douze"), "too short is refused");
    guest.locator("[id='account:password']").fill(CHOSEN);
    guest.locator("[id='account:again']").fill(CHOSEN);
    guest.locator("[id='account:create']").click();
    guest.locator("#done").waitFor();
  }

  /** A link begins with the public address; the cookies of these browsers are for the number. */
  private static String here(String link) {
    return link.replaceFirst("//localhost:", "//127.0.0.1:");
  }

  /** A page opened anew: following a link that only differs behind the # loads nothing. */
  static void follow(Page guest, String link) {
    guest.navigate("about:blank");
    guest.navigate(here(link));
  }

  static String sentence(Portal portal, Page guest, String link) {
    follow(guest, link);
    return error(guest);
  }

  static void open(Page page, Portal portal, String path) {
    Response response = page.navigate(portal.at(path).toString());
    assertEquals(200, response.status(), path);
  }

  static String unique() {
    return UUID.randomUUID().toString().substring(0, 8);
  }
}
