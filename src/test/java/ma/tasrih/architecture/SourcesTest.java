package ma.tasrih.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SourcesTest {

  private static final int LONGEST = 350;
  private static final Pattern FLOATING =
      Pattern.compile("\\b(double|float|Double|Float|doubleValue|floatValue)\\b");
  private static final Pattern UNEXPLAINED =
      Pattern.compile("@SuppressWarnings\\((?![^\\n]*//)[^\\n]*");

  @Test
  void no_file_is_longer_than_the_house_allows() {
    List<String> tooLong = new ArrayList<>();
    for (Path file : Sources.below(Path.of("src"), ".java")) {
      long lines = Sources.text(file).lines().count();
      if (lines > LONGEST) {
        tooLong.add(file + " has " + lines + " lines");
      }
    }
    assertEquals(List.of(), tooLong);
  }

  @Test
  void money_and_rates_never_meet_floating_point() {
    List<String> found = new ArrayList<>();
    for (Path file : Sources.below(Sources.ROOT, ".java")) {
      String place = Sources.place(file);
      boolean drawing = place.contains("adapter") || place.startsWith("platform.print");
      String code = Sources.bare(Sources.text(file));
      Matcher matcher = FLOATING.matcher(code);
      while (!drawing && matcher.find()) {
        found.add(file + ":" + Sources.line(code, matcher.start()) + " " + matcher.group());
      }
    }
    assertEquals(List.of(), found);
  }

  @Test
  void every_package_says_what_it_decides() {
    List<String> silent =
        Sources.below(Sources.ROOT, ".java").stream()
            .map(Path::getParent)
            .distinct()
            .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
            .map(Path::toString)
            .toList();
    assertEquals(List.of(), silent);
  }

  @Test
  void kernel_and_domain_packages_are_null_marked() {
    List<String> unmarked =
        Sources.below(Sources.ROOT, "package-info.java").stream()
            .filter(file -> Sources.place(file).matches("kernel|.*\\.(domain|format)(\\..*)?"))
            .filter(file -> !Sources.text(file).contains("@NullMarked"))
            .map(Path::toString)
            .toList();
    assertEquals(List.of(), unmarked);
  }

  @Test
  void a_suppressed_warning_gives_its_reason_on_the_same_line() {
    List<String> found = new ArrayList<>();
    for (Path file : Sources.below(Sources.ROOT, ".java")) {
      UNEXPLAINED
          .matcher(Sources.text(file))
          .results()
          .forEach(one -> found.add(file + " " + one.group()));
    }
    assertEquals(List.of(), found);
  }

  @Test
  void the_reader_of_sources_knows_a_comment_from_a_text() {
    String code = "a /* 1\n2 */ b // \"3\n\"// 4\" '\\'' c";
    assertEquals("a \n b \n\"// 4\" '\\'' c", Sources.withoutComments(code));
    assertEquals("a \n b \n\"\" \"\" c", Sources.bare(code));
  }
}
