package ma.tasrih.intake.format.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Records one after the other, each with the line it begins on. */
final class Records {

  private final CSVParser parser;
  private final Iterator<CSVRecord> iterator;
  private final TextReader text;
  private final int linesAbove;
  private int line;
  private List<String> cells = List.of();

  /**
   * Records of a parser.
   *
   * @param text what the parser reads in the end
   * @param linesAbove lines of the file the parser does not see
   */
  Records(CSVParser parser, TextReader text, int linesAbove) {
    this.parser = parser;
    this.iterator = parser.iterator();
    this.text = text;
    this.linesAbove = linesAbove;
  }

  /**
   * Goes to the next record.
   *
   * @return false when there is none
   * @throws TextFault when its quotation marks are broken
   */
  boolean advance() throws IOException {
    line = linesAbove + Math.toIntExact(parser.getCurrentLineNumber()) + 1;
    text.startRecord(line);
    try {
      boolean more = iterator.hasNext();
      cells = more ? iterator.next().toList() : List.of();
      return more;
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof CSVException) {
        throw TextFault.broken(line);
      }
      throw e.getCause();
    }
  }

  int line() {
    return line;
  }

  List<String> cells() {
    return cells;
  }
}
