package ma.tasrih.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page of proofs names tests that exist. */
class SecurityDocTest {

  private static final Path PAGE = Path.of("docs/security.md");
  private static final Path TESTS = Path.of("src/test/java");
  private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w+(?:Test|IT))(?:#(\\w+))?`");
  private static final int FEWEST = 40;

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
