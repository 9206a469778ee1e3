package ma.tasrih.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.kernel.RefusalCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RefusalTextsTest {

  private static final List<Locale> LANGUAGES =
      List.of(Locale.FRENCH, Locale.forLanguageTag("ar"), Locale.ENGLISH);

  /** Every code of every feature, found in the compiled classes. */
  static Stream<RefusalCode> codes() {
    return new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("ma.tasrih").stream()
            .filter(type -> type.isAssignableTo(RefusalCode.class))
            .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
            .filter(JavaClass::isEnum)
            .flatMap(type -> Stream.of((RefusalCode[]) type.reflect().getEnumConstants()));
  }

  @ParameterizedTest
  @MethodSource("codes")
  void every_code_has_a_sentence_in_every_language(RefusalCode code) {
    String key = "refusal." + code.name();
    for (Locale language : LANGUAGES) {
      assertNotEquals(key, RefusalTexts.text(key, language), language::toString);
    }
  }

  @Test
  void no_code_is_used_twice() {
    List<String> twice = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    codes().map(RefusalCode::name).filter(name -> !seen.add(name)).forEach(twice::add);
    assertEquals(List.of(), twice);
    assertTrue(seen.contains("NOT_FOUND"), "found no code at all");
  }

  @Test
  void arguments_are_put_in_as_they_stand() {
    Refusal refusal = new Refusal(TestCode.ALREADY_SUBMITTED, "2025-06/{1}");
    assertTrue(
        RefusalTexts.of(refusal, Locale.ENGLISH).contains("declaration no. 2025-06/{1}:"),
        RefusalTexts.of(refusal, Locale.ENGLISH));
  }

  @Test
  void the_first_language_we_have_is_taken_and_french_otherwise() {
    assertEquals(
        Locale.ENGLISH, RefusalTexts.best(List.of(Locale.GERMAN, Locale.UK, Locale.FRANCE)));
    assertEquals(Locale.FRENCH, RefusalTexts.best(List.of(Locale.GERMAN)));
    assertEquals(Locale.FRENCH, RefusalTexts.best(List.of(Locale.forLanguageTag("*"))));
    assertEquals(Locale.FRENCH, RefusalTexts.best(List.of()));
  }

  private enum TestCode implements RefusalCode {
    ALREADY_SUBMITTED;

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }
}
