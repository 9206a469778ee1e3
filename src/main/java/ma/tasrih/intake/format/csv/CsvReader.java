package ma.tasrih.intake.format.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ma.tasrih.intake.domain.DraftSink;
import ma.tasrih.intake.domain.FileCode;
import ma.tasrih.intake.domain.ReadOptions;
import ma.tasrih.intake.format.table.TableLimits;
import ma.tasrih.intake.format.table.TableReader;
import ma.tasrih.kernel.Finding;
import org.apache.commons.csv.CSVParser;

/**
 * Reads a CSV file of people into drafts: the portal's own layout or a payroll product's whose
 * columns leave no doubt. Separator, charset and row of headings are found out; one record at a
 * time is held.
 */
public final class CsvReader {

  private final TableLimits limits;

  public CsvReader(TableLimits limits) {
    this.limits = limits;
  }

  public CsvReader() {
    this(TableLimits.DEFAULT);
  }

  /**
   * Reads a file to its end, or to the fault that ends it, which is then reported like any other.
   *
   * @param in the file's bytes; stays open
   * @throws IOException when the bytes themselves cannot be had
   */
  public void read(InputStream in, ReadOptions options, DraftSink sink) throws IOException {
    TextReader text = new TextReader(in, limits.lineLength());
    try {
      readText(text, new TableReader(options, sink, limits), sink);
    } catch (TextFault fault) {
      sink.fileFinding(fault.finding());
    }
    if (text.readAsWindows1252()) {
      sink.fileFinding(Finding.inFile(FileCode.READ_AS_WINDOWS_1252));
    }
  }

  private void readText(TextReader text, TableReader table, DraftSink sink) throws IOException {
    BufferedReader reader = new BufferedReader(text);
    reader.mark(HeadingRow.SEARCHED_LINES * (limits.lineLength() + 2));
    List<String> firstLines = lines(reader, HeadingRow.SEARCHED_LINES);
    Optional<HeadingRow> headings = HeadingRow.find(firstLines, sink.amended());
    if (headings.isEmpty()) {
      noHeadings(firstLines, table, sink);
      return;
    }
    reader.reset();
    int line = headings.get().line();
    int above = lines(reader, Math.max(0, line - 1)).size();
    // The parser is not closed: that would close the caller's stream.
    CSVParser parser = HeadingRow.format(headings.get().separator()).parse(reader);
    Records records = new Records(parser, text, above);
    boolean readable =
        line > 0
            ? records.advance() && table.headings(records.line(), records.cells())
            : table.withoutHeadings(HeadingRow.Cut.of(firstLines).width());
    if (readable) {
      readRows(records, table);
    }
  }

  private static void readRows(Records records, TableReader table) throws IOException {
    boolean goOn = true;
    while (goOn && records.advance()) {
      goOn = table.row(records.line(), records.cells());
    }
    if (goOn) {
      table.end();
    }
  }

  /** Up to so many lines. */
  static List<String> lines(BufferedReader reader, int count) throws IOException {
    List<String> lines = new ArrayList<>();
    String line = "";
    while (lines.size() < count && (line = reader.readLine()) != null) {
      lines.add(line);
    }
    return lines;
  }

  private static void noHeadings(List<String> firstLines, TableReader table, DraftSink sink) {
    for (int i = 0; i < firstLines.size(); i++) {
      if (!firstLines.get(i).isBlank()) {
        sink.fileFinding(TableReader.notRecognised(i + 1, firstLines.get(i)));
        return;
      }
    }
    table.end();
  }
}
