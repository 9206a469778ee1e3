package ma.tasrih.scenario;

import com.microsoft.playwright.Page;

/** Comes in as a demo account, whose password ends in 2025. */
final class SignedIn {

  private SignedIn() {}

  static void as(String login, Portal portal, Page page) {
    page.navigate(portal.at("sign-in.xhtml").toString());
    page.locator("[id='signIn:login']").fill(login);
    page.locator("[id='signIn:password']").fill(login + "-2025");
    page.locator("[id='signIn:submit']").click();
    page.waitForURL(url -> !url.contains("sign-in"));
  }
}
