package ma.tasrih.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe-core finds wrong with a page. */
public final class Accessibility {

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private Accessibility() {}

  /** Fails with each violation and where it stands, unless the page has none. */
  public static void check(Page page) {
    List<String> violations =
        new AxeBuilder(page)
            .withTags(RULES).analyze().getViolations().stream().map(Accessibility::text).toList();
    assertEquals(List.of(), violations, "accessibility of " + page.url());
  }

  private static String text(Rule rule) {
    List<String> places = rule.getNodes().stream().map(node -> node.getHtml()).limit(5).toList();
    return rule.getId() + ": " + rule.getHelp() + " " + places;
  }
}
