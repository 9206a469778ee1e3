package ma.tasrih.intake.domain.mapping;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import ma.tasrih.kernel.Sha256;

/**
 * By what a table is known again. Headings that are all there and all different name their columns
 * themselves, so that their order does not count; where one is empty or stands twice, only the
 * order tells columns apart, and it counts. One heading more, less or otherwise is another shape.
 *
 * @param signature 64 hexadecimal digits, from which no heading can be read
 * @param order the places of the columns, from 0, in the order choices are kept in
 */
public record HeadingShape(String signature, List<Integer> order) {

  /** Headings of the columns our annotated copies add at the end: they change nothing. */
  private static final List<String> OURS = List.of("statut", "codes", "message", "correction");

  private static final int TOLD_BY = 100;
  private static final String BETWEEN = "\u001F";
  private static final String BY_NAME = "names";
  private static final String BY_PLACE = "places";
  private static final String WITHOUT = "none";

  public HeadingShape {
    order = List.copyOf(order);
  }

  /** The shape of a table by its row of headings. */
  public static HeadingShape of(List<String> headings) {
    List<String> folded =
        own(headings.stream().map(HeadingShape::fold).map(HeadingShape::beginning).toList());
    Set<String> different = new HashSet<>(folded);
    boolean named = different.size() == folded.size() && !different.contains("");
    List<Integer> order = new ArrayList<>(IntStream.range(0, folded.size()).boxed().toList());
    if (named) {
      order.sort(Comparator.comparing(folded::get));
    }
    List<String> said = new ArrayList<>();
    said.add(named ? BY_NAME : BY_PLACE);
    order.forEach(place -> said.add(folded.get(place)));
    return new HeadingShape(hash(said), order);
  }

  /** The shape of a table that has no headings: all it says is how many columns there are. */
  public static HeadingShape withoutHeadings(int columns) {
    return new HeadingShape(
        hash(List.of(WITHOUT, Integer.toString(columns))),
        IntStream.range(0, columns).boxed().toList());
  }

  /** A heading without case, accents, spaces and signs, in any script. */
  public static String fold(String heading) {
    String plain = Normalizer.normalize(heading, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(plain.length());
    plain
        .codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c)) {
                folded.appendCodePoint(c);
              } else if (c == '&') {
                folded.append("et");
              }
            });
    return folded.toString();
  }

  /** Samples cut long cells; a heading is told by its beginning everywhere. */
  private static String beginning(String folded) {
    return folded.substring(0, Math.min(folded.length(), TOLD_BY));
  }

  private static List<String> own(List<String> folded) {
    List<String> bare = withoutEnd(folded);
    int before = bare.size() - OURS.size();
    boolean annotated = before >= 0 && bare.subList(before, bare.size()).equals(OURS);
    return annotated ? withoutEnd(bare.subList(0, before)) : bare;
  }

  private static List<String> withoutEnd(List<String> folded) {
    int end = folded.size();
    while (end > 0 && folded.get(end - 1).isEmpty()) {
      end--;
    }
    return folded.subList(0, end);
  }

  private static String hash(List<String> said) {
    return Sha256.hex(String.join(BETWEEN, said).getBytes(StandardCharsets.UTF_8));
  }
}
