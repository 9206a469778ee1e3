package ma.tasrih.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sources as text, for rules that bytecode no longer shows. */
final class Sources {

  static final Path JAVA = Path.of("src/main/java");
  static final Path ROOT = JAVA.resolve(Rooms.ROOT.replace('.', '/'));
  static final Path PAGES = Path.of("src/main/webapp");

  private static final Pattern COMMENT_OR_TEXT =
      Pattern.compile(
          "//[^\\n]*|/\\*.*?\\*/|(\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\])*')",
          Pattern.DOTALL);

  private Sources() {}

  /** Files below a folder whose name ends so, in order; none when the folder is not there yet. */
  static List<Path> below(Path folder, String ending) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The code without its comments; lines stay where they are. */
  static String withoutComments(String code) {
    return COMMENT_OR_TEXT
        .matcher(code)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    found.group(1) == null ? lineFeeds(found.group()) : found.group()));
  }

  /** The code without its comments, texts and characters. */
  static String bare(String code) {
    return COMMENT_OR_TEXT
        .matcher(code)
        .replaceAll(found -> found.group(1) == null ? lineFeeds(found.group()) : "\"\"");
  }

  /** The room a source stands in, such as {@code declarations.domain}. */
  static String place(Path file) {
    return ROOT.relativize(file.getParent()).toString().replace('/', '.');
  }

  static int line(String code, int position) {
    return (int) code.substring(0, position).chars().filter(one -> one == '\n').count() + 1;
  }

  private static String lineFeeds(String comment) {
    return comment.replaceAll("[^\\n]", "");
  }
}
