package ma.tasrih.intake.format.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ma.tasrih.intake.domain.Amended;
import ma.tasrih.intake.domain.mapping.TableSample;
import ma.tasrih.intake.format.table.TableLimits;
import org.apache.commons.csv.CSVParser;
import org.jspecify.annotations.Nullable;

/** The first rows of a CSV file, cut as they would be read. */
public final class CsvSample {

  private CsvSample() {}

  /**
   * Reads so many rows and no more; fewer where the file breaks off.
   *
   * @param in stays open
   * @param name of the file in its archive; null where there is but one
   * @param amended what was decided of the file so far
   */
  public static TableSample read(
      InputStream in, @Nullable String name, boolean mayLackHeadings, Amended amended)
      throws IOException {
    int longest = TableLimits.DEFAULT.lineLength();
    TextReader text = new TextReader(in, longest);
    List<TableSample.Row> rows = new ArrayList<>();
    int width = 0;
    try {
      BufferedReader reader = new BufferedReader(text);
      reader.mark(HeadingRow.SEARCHED_LINES * (longest + 2));
      List<String> first = CsvReader.lines(reader, HeadingRow.SEARCHED_LINES);
      reader.reset();
      width = HeadingRow.Cut.of(first).width();
      Optional<HeadingRow> found = HeadingRow.find(first, amended);
      char separator =
          found.map(HeadingRow::separator).orElseGet(() -> HeadingRow.Cut.of(first).separator());
      int above = found.map(row -> Math.max(0, row.line() - 1)).orElse(0);
      for (String line : CsvReader.lines(reader, above)) {
        rows.add(
            new TableSample.Row(rows.size() + 1, limited(HeadingRow.firstRow(line, separator))));
      }
      CSVParser parser = HeadingRow.format(separator).parse(reader);
      Records records = new Records(parser, text, above);
      while (rows.size() < TableSample.ROWS + HeadingRow.SEARCHED_LINES && records.advance()) {
        rows.add(new TableSample.Row(records.line(), limited(records.cells())));
      }
    } catch (TextFault fault) {
      // What follows cannot be cut into rows; the check says so.
    }
    return new TableSample(name, width, mayLackHeadings, rows);
  }

  private static List<String> limited(List<String> cells) {
    return cells.subList(0, Math.min(cells.size(), TableLimits.DEFAULT.columns()));
  }
}
