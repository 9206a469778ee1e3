package ma.tasrih.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What one servlet or bean does by several names: the buttons it asks for and the values it tells
 * apart, read from its source. Each is an act of its own and wants a row of its own.
 */
final class Choices {

  private static final Path JAVA = Path.of("src/main/java");

  /** A parameter whose being there says what to do. */
  private static final List<Pattern> NAMES =
      List.of(
          Pattern.compile("Asked\\.button\\(\"(\\w+)\"\\)"),
          Pattern.compile("getRequestParameterMap\\(\\)\\s*\\.get\\(\"(\\w+)\"\\)"));

  /** A value that says so. */
  private static final List<Pattern> VALUES =
      List.of(
          Pattern.compile("case \"([\\w-]+)\""),
          Pattern.compile("\"([\\w-]+)\"\\.equals\\(\\s*request\\.getParameter"),
          Pattern.compile("\"([a-z]+)\", \\w+\\.\\w+\\.[A-Z]+\\b"));

  private Choices() {}

  /** Choices that no row makes: {@code employer/declarations/reveal ROSTER}. */
  static SortedSet<String> withoutRow(List<Matrix.Row> rows) {
    SortedSet<String> silent = new TreeSet<>();
    for (Class<?> one : Routes.classes()) {
      for (String path : Routes.pathsOf(one)) {
        for (String value : found(one, VALUES)) {
          if (rows.stream()
              .filter(row -> row.route().name().equals(path))
              .noneMatch(row -> row.with().containsValue(value))) {
            silent.add(path + " " + value);
          }
        }
      }
    }
    for (Map.Entry<String, Class<?>> bean : Routes.beans().entrySet()) {
      List<Matrix.Row> own =
          rows.stream().filter(row -> row.route().name().startsWith(bean.getKey() + ".")).toList();
      for (String name : found(bean.getValue(), NAMES)) {
        if (own.stream().noneMatch(row -> row.with().containsKey(name))) {
          silent.add(bean.getKey() + " " + name);
        }
      }
      for (String value : found(bean.getValue(), VALUES)) {
        if (own.stream().noneMatch(row -> row.with().containsValue(value))) {
          silent.add(bean.getKey() + " " + value);
        }
      }
    }
    return silent;
  }

  private static SortedSet<String> found(Class<?> one, List<Pattern> patterns) {
    SortedSet<String> found = new TreeSet<>();
    String source = source(one);
    patterns.forEach(
        pattern -> pattern.matcher(source).results().forEach(hit -> found.add(hit.group(1))));
    return found;
  }

  private static String source(Class<?> one) {
    Path file = JAVA.resolve(one.getName().replace('.', '/').replaceFirst("\\$.*", "") + ".java");
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
