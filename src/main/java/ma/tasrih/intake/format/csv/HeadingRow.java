package ma.tasrih.intake.format.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import ma.tasrih.intake.format.table.Headings;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Where the headings stand and what separates them: of the first lines and the separators, the pair
 * that names the most columns we know; the earliest wins a tie.
 *
 * @param line from 1
 */
record HeadingRow(int line, char separator) {

  /** Titles above the headings take up to this many lines. */
  static final int SEARCHED_LINES = 20;

  private static final List<Character> SEPARATORS = List.of(';', ',', '\t', '|');

  static Optional<HeadingRow> find(List<String> firstLines) {
    HeadingRow best = null;
    int most = Headings.ENOUGH - 1;
    for (int i = 0; i < firstLines.size(); i++) {
      String rest = String.join("\n", firstLines.subList(i, firstLines.size()));
      for (char separator : SEPARATORS) {
        int known = Headings.of(firstRow(rest, separator)).known();
        if (known > most) {
          most = known;
          best = new HeadingRow(i + 1, separator);
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * Headings may be quoted and run over lines, so the row is cut by the same parser as the rest.
   */
  private static List<String> firstRow(String text, char separator) {
    try (CSVParser parser = format(separator).parse(new StringReader(text))) {
      Iterator<CSVRecord> records = parser.iterator();
      return records.hasNext() ? records.next().toList() : List.of();
    } catch (UncheckedIOException brokenQuotes) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Empty lines stay rows, so that lines can be counted. */
  static CSVFormat format(char separator) {
    return CSVFormat.DEFAULT
        .builder()
        .setDelimiter(separator)
        .setIgnoreEmptyLines(false)
        .setIgnoreSurroundingSpaces(true)
        .get();
  }
}
