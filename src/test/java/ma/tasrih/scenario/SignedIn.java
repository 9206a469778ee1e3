package ma.tasrih.scenario;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;

/** Comes in as a demo account, whose password ends in 2025. */
final class SignedIn {

  private SignedIn() {}

  static void as(String login, Portal portal, Page page) {
    with(login, login + "-2025", portal, page);
  }

  /** To wait until something is no longer on the page. */
  static Locator.WaitForOptions gone() {
    return new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
  }

  /** The same for an account with a password of its own. */
  static void with(String login, String password, Portal portal, Page page) {
    page.navigate(portal.at("sign-in.xhtml").toString());
    page.locator("[id='signIn:login']").fill(login);
    page.locator("[id='signIn:password']").fill(password);
    page.locator("[id='signIn:submit']").click();
    page.waitForURL(url -> !url.contains("sign-in"));
  }
}
