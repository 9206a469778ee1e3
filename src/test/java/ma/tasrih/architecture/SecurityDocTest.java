package ma.tasrih.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page of proofs names tests that exist. */
class SecurityDocTest {

  private static final Path PAGE = Path.of("docs/security.md");
  private static final Path TESTS = Path.of("src/test/java");
  private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w+(?:Test|IT))(?:#(\\w+))?`");
  private static final Pattern ID = Pattern.compile("\\d+\\.\\d+\\.\\d+");
  private static final int FEWEST = 40;

  /** Requirements of the standard that apply here; the page says of each what proves it. */
  private static final String APPLICABLE =
      """
      1.2.4 1.2.10 1.3.2 1.5.1 1.5.2 1.5.3 2.2.2 2.2.3 2.3.1 2.3.3 2.3.4 2.3.5 2.4.1
      3.3.3 3.4.1 3.4.3 3.5.1 5.1.1 5.2.1 5.2.2 5.2.3 5.2.4 5.3.2 5.3.3 5.4.2 5.4.3
      6.2.1 6.2.4 6.2.5 6.2.10 6.3.1 6.3.3 6.3.8 6.4.3 6.5.1 6.5.5 7.2.4 7.3.1 7.3.2
      7.4.1 7.4.2 7.5.3 8.2.2 8.2.3 8.3.2 8.4.1 11.2.2 11.3.2 11.3.3 11.4.2 12.3.1
      13.2.2 13.3.1 13.4.5 14.2.1 14.2.6 14.3.2 15.1.2 15.2.1 15.4.2 16.2.5 16.3.2
      16.4.1 16.4.2 16.4.3 16.5.3
      """;

  @Test
  void every_requirement_that_applies_has_a_line() {
    Set<String> told = new TreeSet<>();
    Sources.text(PAGE)
        .lines()
        .filter(line -> line.startsWith("| "))
        .map(line -> line.split("\\|")[1])
        .forEach(cell -> ID.matcher(cell).results().forEach(id -> told.add(id.group())));
    Set<String> silent = new TreeSet<>(List.of(APPLICABLE.strip().split("\\s+")));
    silent.removeAll(told);
    assertEquals(Set.of(), silent);
  }

  @Test
  void every_test_the_page_names_is_there() {
    List<String> missing = new ArrayList<>();
    List<MatchResult> named = NAMED.matcher(Sources.text(PAGE)).results().toList();
    for (MatchResult test : named) {
      boolean there =
          source(test.group(1))
              .map(Sources::text)
              .filter(code -> test.group(2) == null || code.contains(" " + test.group(2) + "("))
              .isPresent();
      if (!there) {
        missing.add(test.group());
      }
    }
    assertEquals(List.of(), missing);
    assertTrue(named.size() >= FEWEST, "tests named: " + named.size());
  }

  private static Optional<Path> source(String name) {
    return Sources.below(TESTS, "/" + name + ".java").stream().findFirst();
  }
}
