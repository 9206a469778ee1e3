package ma.tasrih.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.kernel.RefusalCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTextsTest {

  private static final List<String> LANGUAGES = List.of("fr", "ar", "en");
  private static final String PREFIX = "refusal.";
  private static final Pattern BLANK = Pattern.compile("\\{(\\d)}");

  /** Every constant of every enum that is a refusal code, found in the classes themselves. */
  private static final List<RefusalCode> CODES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("ma.tasrih")
          .stream()
              .filter(type -> type.isEnum() && type.isAssignableTo(RefusalCode.class))
              .map(JavaClass::reflect)
              .flatMap(type -> Arrays.stream(type.getEnumConstants()))
              .map(RefusalCode.class::cast)
              .toList();

  @Test
  void no_two_refusals_of_any_feature_have_one_name() {
    assertTrue(CODES.size() > 30, CODES.toString());
    Map<String, Integer> times = new TreeMap<>();
    CODES.forEach(code -> times.merge(code.name(), 1, Integer::sum));
    times.values().removeIf(count -> count == 1);
    assertEquals(Map.of(), times);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "ar", "en"})
  void every_refusal_has_a_sentence_and_no_sentence_is_an_orphan(String language) {
    Set<String> expected = new TreeSet<>();
    CODES.forEach(code -> expected.add(PREFIX + code.name()));
    Set<String> found = new TreeSet<>(texts(language).keySet());
    found.removeIf(key -> !key.startsWith(PREFIX));
    assertEquals(expected, found);
  }

  @Test
  void the_three_languages_say_the_same_with_the_same_blanks() {
    Map<String, String> french = texts("fr");
    for (String language : LANGUAGES) {
      Map<String, String> other = texts(language);
      assertEquals(french.keySet(), other.keySet(), language);
      french.forEach(
          (key, text) -> {
            assertFalse(other.get(key).isBlank(), key);
            assertEquals(blanks(text), blanks(other.get(key)), language + " " + key);
          });
    }
  }

  @Test
  void a_refusal_is_told_in_the_language_asked_for_with_its_arguments() {
    RefusalCode filed =
        CODES.stream().filter(code -> code.name().equals("ALREADY_FILED")).findFirst().orElseThrow();
    for (String language : LANGUAGES) {
      String told =
          RefusalTexts.of(
              new Refusal(filed, "DS-1234567-202506"), Locale.forLanguageTag(language));
      assertTrue(told.contains("DS-1234567-202506"), told);
      assertFalse(told.contains("{0}"), told);
    }
  }

  private static Set<String> blanks(String text) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = BLANK.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  private static Map<String, String> texts(String language) {
    String path = "/ma/tasrih/i18n/refusals_" + language + ".properties";
    Properties properties = new Properties();
    try (Reader reader =
        new InputStreamReader(
            RefusalTextsTest.class.getResourceAsStream(path), StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException broken) {
      throw new IllegalStateException(path, broken);
    }
    Map<String, String> texts = new TreeMap<>();
    properties.forEach((key, value) -> texts.put((String) key, (String) value));
    return texts;
  }
}
