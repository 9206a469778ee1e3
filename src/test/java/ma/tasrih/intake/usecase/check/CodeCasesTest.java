package ma.tasrih.intake.usecase.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.tasrih.declarations.domain.draft.DeclarationCode;
import ma.tasrih.intake.domain.FileCode;
import ma.tasrih.kernel.FindingCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each code has a file that gives it and a twin that does not. A new code: put {@code bad.csv} and
 * {@code good.csv} (or .txt; a folder {@code bad.zip/} or {@code bad.xlsx/} is packed) into {@code
 * cases/codes/<CODE>/}, and if need be what {@link CodeCase} lists into {@code case.properties}.
 *
 * <p>A code no file of ours can give has a row in {@code tested-elsewhere.csv}: two tests by name.
 */
class CodeCasesTest {

  private static final Path CASES = Path.of("src/test/resources/cases/codes");

  /** A test beside this one. */
  private record Elsewhere(String code, String test, List<String> methods) {}

  static Stream<FindingCode> codes() {
    return Stream.of(DeclarationCode.values(), FileCode.values()).flatMap(Arrays::stream);
  }

  static Stream<String> withFiles() throws IOException {
    Set<String> elsewhere = elsewhere().stream().map(Elsewhere::code).collect(Collectors.toSet());
    return codes().map(FindingCode::name).filter(code -> !elsewhere.contains(code));
  }

  static List<Elsewhere> elsewhere() throws IOException {
    return Files.readAllLines(CASES.resolve("tested-elsewhere.csv")).stream()
        .skip(1)
        .map(row -> row.split(";"))
        .map(cells -> new Elsewhere(cells[0], cells[1], List.of(cells[2], cells[3])))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("withFiles")
  void a_code_is_given_by_its_file_and_not_by_the_twin(String code) throws IOException {
    Path folder = CASES.resolve(code);
    assertTrue(Files.isDirectory(folder), "no case: make " + folder);
    List<String> bad = CodeCase.of(folder, "bad").codes();
    assertTrue(bad.contains(code), () -> "the bad one gives " + bad);
    List<String> good = CodeCase.of(folder, "good").codes();
    assertFalse(good.contains(code), () -> "the good one gives " + good);
  }

  @ParameterizedTest
  @MethodSource("elsewhere")
  void a_code_no_file_gives_is_tested_elsewhere(Elsewhere one) throws Exception {
    Class<?> test = Class.forName(one.test());
    List<String> methods =
        Stream.of(test.getDeclaredMethods()).map(java.lang.reflect.Method::getName).toList();
    assertTrue(methods.containsAll(one.methods()), () -> one + " names what is not there");
  }

  @Test
  void no_case_is_of_a_code_that_is_gone() throws IOException {
    Set<String> codes = codes().map(FindingCode::name).collect(Collectors.toSet());
    Set<String> cases = elsewhere().stream().map(Elsewhere::code).collect(Collectors.toSet());
    try (Stream<Path> folders = Files.list(CASES).filter(Files::isDirectory)) {
      folders.map(folder -> folder.getFileName().toString()).forEach(cases::add);
    }
    cases.removeAll(codes);
    assertEquals(Set.of(), new TreeSet<>(cases));
  }
}
