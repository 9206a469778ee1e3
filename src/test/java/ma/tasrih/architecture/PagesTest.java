package ma.tasrih.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What pages may not do: the bundled Faces version has published holes that these rules close. */
class PagesTest {

  private static final int LONGEST = 160;
  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
  private static final Pattern COMPUTED_SOURCE =
      Pattern.compile(
          "<ui:(include|decorate|composition)\\b[^>]*\\b(src|template)\\s*=\\s*[\"'][^\"']*[#$]\\{");
  private static final Pattern UNESCAPED = Pattern.compile("\\bescape\\s*=\\s*[\"'](?!true)");
  private static final Pattern STATELESS = Pattern.compile("<f:view\\b[^>]*\\btransient\\s*=");

  @Test
  void no_page_is_included_by_a_computed_name() {
    assertEquals(List.of(), found(COMPUTED_SOURCE));
  }

  @Test
  void nothing_is_written_unescaped() {
    assertEquals(List.of(), found(UNESCAPED));
  }

  @Test
  void no_view_is_stateless() {
    assertEquals(List.of(), found(STATELESS));
  }

  @Test
  void no_page_is_longer_than_the_house_allows() {
    List<String> tooLong =
        Sources.below(Sources.PAGES, ".xhtml").stream()
            .filter(page -> Sources.text(page).lines().count() > LONGEST)
            .map(Path::toString)
            .toList();
    assertEquals(List.of(), tooLong);
  }

  @Test
  void view_state_stays_on_the_server() {
    String descriptor = COMMENT.matcher(Sources.text(webXml())).replaceAll("");
    Matcher method =
        Pattern.compile(
                "<param-name>\\s*jakarta\\.faces\\.STATE_SAVING_METHOD\\s*</param-name>\\s*"
                    + "<param-value>\\s*(\\w+)\\s*</param-value>")
            .matcher(descriptor);
    assertTrue(method.find());
    assertEquals("server", method.group(1));
  }

  @Test
  void no_expression_is_built_at_run_time() {
    List<String> found =
        Sources.below(Sources.ROOT, ".java").stream()
            .filter(
                file ->
                    Sources.bare(Sources.text(file))
                        .matches(
                            "(?s).*\\b(createValueExpression|ELProcessor|evaluateExpressionGet)\\b.*"))
            .map(Path::toString)
            .toList();
    assertEquals(List.of(), found);
  }

  @Test
  void the_rules_catch_what_they_are_for() {
    assertTrue(COMPUTED_SOURCE.matcher("<ui:include src=\"#{bean.page}\"/>").find());
    assertTrue(COMPUTED_SOURCE.matcher("<ui:composition template='/a/${x}.xhtml'>").find());
    assertFalse(COMPUTED_SOURCE.matcher("<ui:include src=\"/a.xhtml\"/>#{x}").find());
    assertTrue(UNESCAPED.matcher("<h:outputText escape=\"false\"/>").find());
    assertTrue(UNESCAPED.matcher("<h:outputText escape=\"#{x}\"/>").find());
    assertTrue(STATELESS.matcher("<f:view transient=\"true\">").find());
  }

  private static List<String> found(Pattern pattern) {
    List<String> found = new ArrayList<>();
    Stream<Path> all =
        Stream.concat(
            Sources.below(Sources.PAGES, ".xhtml").stream(),
            Sources.below(Path.of("src/main/resources/META-INF"), ".xhtml").stream());
    all.forEach(
        page -> {
          String text = COMMENT.matcher(Sources.text(page)).replaceAll("");
          pattern.matcher(text).results().forEach(one -> found.add(page + " " + one.group()));
        });
    return found;
  }

  private static Path webXml() {
    return Sources.PAGES.resolve("WEB-INF/web.xml");
  }
}
