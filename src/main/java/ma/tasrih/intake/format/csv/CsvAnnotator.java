package ma.tasrih.intake.format.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ma.tasrih.intake.domain.Amended;
import ma.tasrih.intake.domain.finding.FindingTexts;
import ma.tasrih.intake.format.table.Annotator;
import ma.tasrih.intake.format.table.CellText;
import ma.tasrih.intake.format.table.TableLimits;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A CSV file with our columns beside its own: same separator, same lines, in UTF-8 with a byte
 * order mark so that every spreadsheet shows its accents. No cell can pass for a formula.
 */
public final class CsvAnnotator extends Annotator {

  private final InputStream in;
  private final List<String> above = new ArrayList<>();
  private final Writer writer;
  private final char separator;
  private final int headingLine;
  private Records records;
  private CSVPrinter printer;
  private boolean broken;

  /**
   * Starts a copy.
   *
   * @param in the file as it was sent; closed at the end
   * @param out stays open
   */
  public CsvAnnotator(InputStream in, OutputStream out, FindingTexts texts) throws IOException {
    this(in, out, texts, Amended.NOTHING);
  }

  /**
   * Starts a copy of a file of which somebody decided what its columns are.
   *
   * @param in the file as it was sent; closed at the end
   * @param out stays open
   */
  public CsvAnnotator(InputStream in, OutputStream out, FindingTexts texts, Amended amended)
      throws IOException {
    super(texts);
    this.in = in;
    TableLimits limits = TableLimits.DEFAULT;
    TextReader text = new TextReader(in, limits.lineLength());
    BufferedReader reader = new BufferedReader(text);
    reader.mark(HeadingRow.SEARCHED_LINES * (limits.lineLength() + 2));
    List<String> first = CsvReader.lines(reader, HeadingRow.SEARCHED_LINES);
    Optional<HeadingRow> found = HeadingRow.find(first, amended);
    reader.reset();
    this.separator = found.map(HeadingRow::separator).orElse(';');
    this.headingLine = found.map(HeadingRow::line).orElse(1);
    if (headingLine == 0) {
      nextTableWithoutHeadings(HeadingRow.Cut.of(first).width());
    }
    above.addAll(CsvReader.lines(reader, Math.max(0, headingLine - 1)));
    this.records = new Records(HeadingRow.format(separator).parse(reader), text, above.size());
    this.writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write('\uFEFF');
    for (String line : above) {
      writer.write(line + "\r\n");
    }
    this.printer =
        new CSVPrinter(
            writer,
            CSVFormat.DEFAULT.builder().setDelimiter(separator).setRecordSeparator("\r\n").get());
  }

  @Override
  protected boolean advance() throws IOException {
    if (broken) {
      return false;
    }
    try {
      return records.advance();
    } catch (TextFault fault) {
      // What follows cannot be cut into rows; the finding says where.
      broken = true;
      return false;
    }
  }

  @Override
  protected int part() {
    return 0;
  }

  @Override
  protected int line() {
    return records.line();
  }

  @Override
  protected List<String> cells() {
    return records.cells();
  }

  @Override
  protected boolean isHeadings() {
    return records.line() == headingLine;
  }

  @Override
  protected void write(List<String> cells) throws IOException {
    if (cells.size() == 1 && cells.get(0).isEmpty()) {
      writer.write("\r\n"); // the printer would write an empty row as ""
    } else {
      printer.printRecord(cells.stream().map(CellText::harmless).toList());
    }
  }

  @Override
  public void close() throws IOException {
    writer.flush();
    in.close();
  }
}
