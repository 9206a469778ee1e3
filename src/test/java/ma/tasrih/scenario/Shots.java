package ma.tasrih.scenario;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Pictures of pages, for people to look at. */
public final class Shots {

  private Shots() {}

  /** Keeps the whole page as {@code target/shots/<name>.png}. */
  public static Path take(Page page, String name) {
    Path file = Path.of("target", "shots", name + ".png");
    page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    return file;
  }
}
