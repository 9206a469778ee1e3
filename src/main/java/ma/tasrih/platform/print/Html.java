package ma.tasrih.platform.print;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * A piece of well-formed XHTML that is safe to put on a page. Text of a user becomes one only
 * through {@link #text}, so nothing reaches a page unescaped.
 *
 * @param markup the XHTML itself
 */
public record Html(String markup) {

  public static final Html EMPTY = new Html("");

  private static final int REPLACEMENT = 0xFFFD;

  /** Plain text, escaped; characters that XML cannot carry become the replacement character. */
  public static Html text(String plain) {
    StringBuilder out = new StringBuilder(plain.length() + 16);
    plain.codePoints().forEach(c -> append(out, c));
    return new Html(out.toString());
  }

  /** Text that reads left to right on an Arabic page too: numbers, references, account numbers. */
  public static Html ltr(String plain) {
    return new Html("<bdi dir=\"ltr\">" + text(plain).markup + "</bdi>");
  }

  /** Text in its own direction, whatever stands around it: names and addresses. */
  public static Html isolated(String plain) {
    return new Html("<bdi>" + text(plain).markup + "</bdi>");
  }

  /**
   * A long reference in groups people can read aloud and compare. They stand apart by a gap, not a
   * space: what is copied stays one word.
   */
  public static Html groups(String reference, int size) {
    StringBuilder out = new StringBuilder("<span class=\"groups\" dir=\"ltr\">");
    int last = (reference.length() - 1) / size * size;
    for (int from = 0; from < last; from += size) {
      out.append("<span class=\"g\">")
          .append(text(reference.substring(from, from + size)))
          .append("</span>");
    }
    return new Html(out.append(text(reference.substring(last))).append("</span>").toString());
  }

  /** Pieces one after the other. */
  public static Html join(Collection<Html> pieces) {
    return new Html(pieces.stream().map(Html::markup).collect(Collectors.joining()));
  }

  @Override
  public String toString() {
    return markup;
  }

  private static void append(StringBuilder out, int c) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&#39;");
      default -> out.appendCodePoint(isXml(c) ? c : REPLACEMENT);
    }
  }

  /** The characters of XML 1.0, § 2.2. */
  private static boolean isXml(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || c >= 0x20 && c <= 0xD7FF
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000;
  }
}
