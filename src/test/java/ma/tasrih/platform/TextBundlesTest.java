package ma.tasrih.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.tasrih.declarations.domain.Kind;
import ma.tasrih.declarations.domain.Situation;
import ma.tasrih.declarations.domain.draft.DeclarationCode;
import ma.tasrih.identity.domain.Role;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.intake.domain.FileCode;
import ma.tasrih.intake.domain.FileFormat;
import ma.tasrih.kernel.FindingCode;
import ma.tasrih.kernel.Severity;
import ma.tasrih.payments.domain.OrderStatus;
import ma.tasrih.rates.domain.Branch;
import ma.tasrih.rates.domain.Regime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextBundlesTest {

  private static final List<String> LANGUAGES = List.of("fr", "ar", "en");
  private static final List<String> PARTS =
      List.of("title", "message", "example", "fix", "article");
  private static final Pattern BLANK = Pattern.compile("\\{(\\d)}");
  private static final Pattern ARABIC_LETTER = Pattern.compile("\\p{IsArabic}");

  @ParameterizedTest
  @ValueSource(strings = {"fr", "ar", "en"})
  void every_finding_code_has_its_five_texts_and_no_text_is_an_orphan(String language) {
    Set<String> expected =
        codes()
            .flatMap(code -> PARTS.stream().map(part -> code.name() + "." + part))
            .collect(Collectors.toCollection(TreeSet::new));
    expected.addAll(
        List.of("status.OK", "status.TO_CORRECT", "status.TO_LOOK_AT", "status.INFORMATION"));
    assertEquals(expected, new TreeSet<>(texts("findings", language).keySet()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "ar", "en"})
  void every_sentence_uses_exactly_the_arguments_its_rule_gives(String language) throws Exception {
    Map<String, Integer> given = argumentCounts();
    Map<String, String> texts = texts("findings", language);
    for (FindingCode code : codes().toList()) {
      String message = texts.get(code.name() + ".message");
      assertEquals(given.get(code.name()), blanks(message).size(), code.name() + ": " + message);
      assertEquals(
          given.get(code.name()),
          new MessageFormat(message).getFormatsByArgumentIndex().length,
          code.name());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"findings", "messages", "forms"})
  void the_three_languages_hold_the_same_keys_with_the_same_blanks(String bundle) {
    Map<String, String> french = texts(bundle, "fr");
    for (String language : LANGUAGES) {
      Map<String, String> other = texts(bundle, language);
      assertEquals(new TreeSet<>(french.keySet()), new TreeSet<>(other.keySet()), language);
      french.forEach(
          (key, text) -> assertEquals(blanks(text), blanks(other.get(key)), language + " " + key));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"findings", "messages", "forms"})
  void no_text_holds_an_apostrophe_that_would_swallow_an_argument(String bundle) {
    for (String language : LANGUAGES) {
      texts(bundle, language)
          .forEach(
              (key, text) -> {
                assertFalse(text.isBlank(), key);
                assertFalse(text.contains("'"), language + " " + key + ": write ’");
                assertFalse(text.replaceAll("\\{\\d}", "").contains("{"), language + " " + key);
              });
    }
  }

  @Test
  void arabic_findings_are_written_in_arabic() {
    texts("findings", "ar")
        .forEach(
            (key, text) -> {
              if (!key.endsWith(".example")) {
                assertTrue(ARABIC_LETTER.matcher(text).find(), key + ": " + text);
              }
            });
  }

  @Test
  void plurals_have_as_many_forms_as_the_language_counts_in() {
    for (String language : LANGUAGES) {
      int forms = "ar".equals(language) ? 5 : 2;
      texts("messages", language)
          .forEach(
              (key, text) -> {
                if (key.startsWith("count.") || key.equals("error.summary")) {
                  assertEquals(forms, text.split(";").length, language + " " + key);
                }
              });
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "ar", "en"})
  void every_published_value_has_a_word(String language) {
    Map<String, String> texts = texts("messages", language);
    List<String> missing = new ArrayList<>();
    words().filter(key -> !texts.containsKey(key)).forEach(missing::add);
    assertEquals(List.of(), missing);
  }

  private static Stream<FindingCode> codes() {
    return Stream.concat(Arrays.stream(DeclarationCode.values()), Arrays.stream(FileCode.values()));
  }

  private static Stream<String> words() {
    return Stream.of(
            keys("branch.", Branch.values()),
            keys("branch.short.", Branch.values()),
            keys("kind.", Kind.values()),
            keys("situation.", Situation.values()),
            keys("order.status.", OrderStatus.values()),
            keys("role.", Role.values()),
            keys("scope.", Scope.values()),
            keys("severity.", Severity.values()),
            keys("format.", FileFormat.values()),
            keys("regime.", Regime.values()))
        .flatMap(keys -> keys);
  }

  private static Stream<String> keys(String prefix, Enum<?>[] values) {
    return Arrays.stream(values).map(value -> prefix + value.name());
  }

  private static Set<String> blanks(String text) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = BLANK.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  private static Map<String, Integer> argumentCounts() throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    try (InputStream in =
        TextBundlesTest.class.getResourceAsStream("/cases/i18n/finding-args.csv")) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.equals("code;args"))
          .map(line -> line.split(";"))
          .forEach(row -> counts.put(row[0], Integer.valueOf(row[1])));
    }
    return counts;
  }

  private static Map<String, String> texts(String bundle, String language) {
    String path = "/ma/tasrih/i18n/" + bundle + "_" + language + ".properties";
    Properties properties = new Properties();
    try (Reader reader =
        new InputStreamReader(
            TextBundlesTest.class.getResourceAsStream(path), StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException broken) {
      throw new IllegalStateException(path, broken);
    }
    Map<String, String> texts = new HashMap<>();
    properties.forEach((key, value) -> texts.put((String) key, (String) value));
    return texts;
  }
}
