package ma.tasrih.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests a page of a fresh browser session: {@code void name(Page page)}, or {@code @Phone
 * Page page}. After each test the page is kept as a picture in {@code target/shots}, and the test
 * fails when the browser's console held an error.
 */
public final class BrowserExtension implements ParameterResolver, AfterEachCallback {

  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run",
          "--disable-quic");

  private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

  /** One browser for the whole run. */
  private record Running(Playwright playwright, Browser browser) implements AutoCloseable {

    static Running start() {
      Playwright playwright = Playwright.create();
      BrowserType.LaunchOptions options =
          new BrowserType.LaunchOptions().setExecutablePath(Chromium.find()).setArgs(ARGUMENTS);
      return new Running(playwright, playwright.chromium().launch(options));
    }

    @Override
    public void close() {
      playwright.close();
    }
  }

  /** The sessions of one test and what their consoles complained of. */
  private record Sessions(List<Page> pages, List<String> errors) {}

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType() == Page.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
    Browser browser =
        test.getRoot()
            .getStore(NAMESPACE)
            .getOrComputeIfAbsent("browser", key -> Running.start(), Running.class)
            .browser();
    BrowserContext session = browser.newContext(screen(parameter.isAnnotated(Phone.class)));
    Page page = session.newPage();
    Sessions sessions = sessions(test);
    sessions.pages().add(page);
    page.onConsoleMessage(message -> note(message, sessions.errors()));
    page.onPageError(error -> sessions.errors().add(error));
    return page;
  }

  @Override
  public void afterEach(ExtensionContext test) {
    Sessions sessions = sessions(test);
    int number = 1;
    for (Page page : sessions.pages()) {
      Shots.take(
          page,
          test.getRequiredTestClass().getSimpleName()
              + "-"
              + test.getRequiredTestMethod().getName()
              + "-"
              + number++);
      page.context().close();
    }
    assertEquals(List.of(), sessions.errors(), "errors on the browser's console");
  }

  private static Browser.NewContextOptions screen(boolean phone) {
    Browser.NewContextOptions options =
        new Browser.NewContextOptions()
            .setLocale("fr-FR")
            .setTimezoneId("Africa/Casablanca")
            .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE);
    return phone
        ? options.setViewportSize(390, 844).setHasTouch(true).setIsMobile(true)
        : options.setViewportSize(1280, 800);
  }

  private static void note(ConsoleMessage message, List<String> errors) {
    boolean answered = message.text().matches(".*responded with a status of (401|409) .*");
    if ("error".equals(message.type())
        && !answered // "sign in" and "not like this" are answers our scripts act upon
        && !message.location().contains("/favicon.ico")) {
      errors.add(message.text() + " (" + message.location() + ")");
    }
  }

  private static Sessions sessions(ExtensionContext test) {
    Store store = test.getStore(NAMESPACE);
    return store.getOrComputeIfAbsent(
        test.getUniqueId(),
        key -> new Sessions(new ArrayList<>(), new ArrayList<>()),
        Sessions.class);
  }
}
