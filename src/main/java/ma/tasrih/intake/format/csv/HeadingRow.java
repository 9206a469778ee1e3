package ma.tasrih.intake.format.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ma.tasrih.intake.domain.Amended;
import ma.tasrih.intake.format.table.HeadingSearch;
import ma.tasrih.intake.format.table.Headings;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Where the headings stand and what separates them: a row of which somebody decided what it means,
 * else, of the first lines and the separators, the pair that names the most columns we know; the
 * earliest wins a tie.
 *
 * @param line from 1; 0 for a table without headings of which somebody decided the columns
 */
record HeadingRow(int line, char separator) {

  /** Titles above the headings take up to this many lines. */
  static final int SEARCHED_LINES = 20;

  private static final List<Character> SEPARATORS = List.of(';', ',', '\t', '|');

  /** See {@link HeadingRow}. */
  static Optional<HeadingRow> find(List<String> firstLines, Amended amended) {
    for (int i = 0; i < firstLines.size(); i++) {
      String rest = String.join("\n", firstLines.subList(i, firstLines.size()));
      for (char separator : SEPARATORS) {
        if (HeadingSearch.isDecided(firstRow(rest, separator), amended)) {
          return Optional.of(new HeadingRow(i + 1, separator));
        }
      }
    }
    Cut cut = Cut.of(firstLines);
    return amended.columnsWithoutHeadings(cut.width()).isPresent()
        ? Optional.of(new HeadingRow(0, cut.separator()))
        : find(firstLines);
  }

  /**
   * What separates the cells of lines among which there are no headings: what cuts the most lines
   * into the same number of cells.
   *
   * @param width that number, 1 when nothing separates
   */
  record Cut(char separator, int width) {

    static Cut of(List<String> firstLines) {
      Cut best = new Cut(SEPARATORS.get(0), 1);
      long most = 0;
      for (char separator : SEPARATORS) {
        Map<Integer, Long> lines =
            firstLines.stream()
                .filter(line -> !line.isBlank())
                .map(line -> firstRow(line, separator).size())
                .filter(cells -> cells > 1)
                .collect(Collectors.groupingBy(cells -> cells, Collectors.counting()));
        for (Map.Entry<Integer, Long> one : lines.entrySet()) {
          boolean wider = one.getValue() == most && one.getKey() > best.width();
          if (one.getValue() > most || wider) {
            most = one.getValue();
            best = new Cut(separator, one.getKey());
          }
        }
      }
      return best;
    }
  }

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
  static List<String> firstRow(String text, char separator) {
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
