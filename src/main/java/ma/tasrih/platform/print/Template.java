package ma.tasrih.platform.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * XHTML with places to fill: {@code {{name}}} takes a value, {@code {{t.key}}} a text of the
 * bundle. A place without a value is a bug and throws, so a page is never printed half filled.
 */
public final class Template {

  private static final Pattern PLACE = Pattern.compile("\\{\\{([A-Za-z0-9.]+)}}");
  private static final String TEXT = "t.";

  private final String source;

  private Template(String source) {
    this.source = source;
  }

  public static Template of(String source) {
    return new Template(source);
  }

  /** A resource beside a class. */
  public static Template load(Class<?> owner, String name) {
    return new Template(new String(bytes(owner, name), StandardCharsets.UTF_8));
  }

  /**
   * The page with its places filled.
   *
   * @throws IllegalStateException when a place has no value
   */
  public Html fill(Wording words, Map<String, Html> values) {
    return new Html(PLACE.matcher(source).replaceAll(place -> value(place, words, values)));
  }

  static byte[] bytes(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String value(MatchResult place, Wording words, Map<String, Html> values) {
    String name = place.group(1);
    Html value = name.startsWith(TEXT) ? words.html(name.substring(2)) : values.get(name);
    if (value == null) {
      throw new IllegalStateException("nothing to print for " + name);
    }
    return Matcher.quoteReplacement(value.markup());
  }
}
