package ma.tasrih.rates.store;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** One law file: semicolons, no quotes, {@code #} comments, exactly the agreed columns. */
final class LawFile {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT
          .builder()
          .setDelimiter(';')
          .setQuote(null)
          .setCommentMarker('#')
          .setIgnoreEmptyLines(true)
          .get();

  private final String name;
  private final List<String> columns;

  LawFile(String name, String header) {
    this.name = name;
    this.columns = List.of(header.split(";"));
  }

  String name() {
    return name;
  }

  /**
   * Reads every row.
   *
   * @param mapper makes a row of the cells; an {@link IllegalArgumentException} is told with its
   *     line
   * @param identity what two rows may not have in common
   * @throws LawFileException for another heading, a wrong number of cells or a row refused
   */
  <R> List<R> read(Reader text, Function<LawCells, R> mapper, Function<R, String> identity)
      throws IOException {
    List<R> rows = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    boolean headed = false;
    try (CSVParser parser = CSVParser.builder().setReader(text).setFormat(FORMAT).get()) {
      for (CSVRecord cells : parser) {
        long line = parser.getCurrentLineNumber();
        if (!headed) {
          checkHeader(cells.toList(), line);
          headed = true;
          continue;
        }
        R row = map(cells.toList(), line, mapper);
        if (!seen.add(identity.apply(row))) {
          throw new LawFileException(name, line, "a row stands twice: " + identity.apply(row));
        }
        rows.add(row);
      }
    }
    if (!headed) {
      throw new LawFileException(name, 1, "the file is empty");
    }
    return rows;
  }

  private void checkHeader(List<String> header, long line) {
    if (!header.equals(columns)) {
      throw new LawFileException(name, line, "columns must be " + columns + " but are " + header);
    }
  }

  private <R> R map(List<String> cells, long line, Function<LawCells, R> mapper) {
    if (cells.size() != columns.size()) {
      throw new LawFileException(name, line, cells.size() + " cells instead of " + columns.size());
    }
    Map<String, String> byColumn = new HashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      byColumn.put(columns.get(i), cells.get(i));
    }
    try {
      return mapper.apply(new LawCells(byColumn));
    } catch (IllegalArgumentException refused) {
      throw new LawFileException(name, line, refused);
    }
  }
}
