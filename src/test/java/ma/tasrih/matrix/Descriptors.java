package ma.tasrih.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What {@code web.xml} and fragments put into the portal besides annotated classes. */
final class Descriptors {

  private static final Pattern SERVLET =
      Pattern.compile("<servlet-mapping>(.*?)</servlet-mapping>", Pattern.DOTALL);
  private static final Pattern URL = Pattern.compile("<url-pattern>(.*?)</url-pattern>");
  private static final Pattern FILTER = Pattern.compile("<filter-class>(.*?)</filter-class>");

  private Descriptors() {}

  static Stream<String> texts() {
    try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
      return files
          .filter(file -> file.getFileName().toString().matches("web(-fragment)?\\.xml"))
          .sorted()
          .map(Descriptors::text)
          .toList()
          .stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static List<String> servletPatterns(String text) {
    return SERVLET
        .matcher(text)
        .results()
        .flatMap(mapping -> URL.matcher(mapping.group(1)).results())
        .map(url -> url.group(1).strip())
        .toList();
  }

  /** Simple names of filters. */
  static List<String> filters(String text) {
    return FILTER
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .map(one -> one.replaceAll("<.*?>", "").replaceAll(".*\\.", ""))
        .toList();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
