package ma.tasrih.intake.format.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import ma.tasrih.declarations.domain.DraftKey;
import ma.tasrih.declarations.domain.Situation;
import ma.tasrih.declarations.domain.draft.DraftHeader;
import ma.tasrih.declarations.domain.draft.DraftLine;
import ma.tasrih.intake.domain.Amended;
import ma.tasrih.intake.domain.Amendments;
import ma.tasrih.intake.domain.DraftSink;
import ma.tasrih.intake.domain.finding.FindingTexts;
import ma.tasrih.intake.format.table.Annotator;
import ma.tasrih.intake.format.table.CellText;
import ma.tasrih.kernel.Finding;
import ma.tasrih.kernel.InsuredNumber;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a file that has no room for remarks, such as an e-BDS one, as the portal's own table
 * with our columns beside. Holds the lines; what could not be read is an empty cell. First read the
 * file into it, then give it the findings.
 */
public final class LinesAnnotator extends Annotator implements DraftSink {

  private record Row(int line, List<String> cells) {}

  private final Writer writer;
  private final CSVPrinter printer;
  private final List<Row> rows = new ArrayList<>();
  private final Amendments amendments;
  private int at = -1;

  /**
   * @param amendments read together with the file: the lines then come as they stand
   * @param out stays open
   */
  public LinesAnnotator(Amendments amendments, OutputStream out, FindingTexts texts)
      throws IOException {
    super(texts);
    this.amendments = amendments;
    rows.add(new Row(Finding.WHOLE_FILE, CsvWriter.HEADINGS));
    writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write('\uFEFF');
    printer =
        new CSVPrinter(
            writer, CSVFormat.DEFAULT.builder().setDelimiter(';').setRecordSeparator("\r\n").get());
  }

  @Override
  public void draft(DraftHeader header) {}

  @Override
  public Amended amended() {
    return new Amended(amendments, 0);
  }

  @Override
  public void line(DraftKey key, DraftLine line, List<Finding> findings) {
    InsuredNumber insured = line.insured();
    boolean numbered = insured != null && !(insured instanceof InsuredNumber.NotYetRegistered);
    rows.add(
        new Row(
            line.line(),
            CsvWriter.cells(
                key,
                numbered ? insured.digits() : "",
                line.cin(),
                line.name(),
                shown(line.days()),
                line.actualWage() == null ? "" : CsvWriter.amount(line.actualWage()),
                situation(line.situation()))));
  }

  private static String shown(@Nullable Integer days) {
    return days == null ? "" : days.toString();
  }

  private static String situation(@Nullable Situation situation) {
    return situation == null ? "" : situation.code().strip();
  }

  @Override
  public void unreadableLine(List<Finding> findings) {}

  @Override
  public void draftFinding(DraftKey key, Finding finding) {}

  @Override
  public void fileFinding(Finding finding) {}

  @Override
  protected boolean advance() {
    return ++at < rows.size();
  }

  @Override
  protected int part() {
    return 0;
  }

  @Override
  protected int line() {
    return rows.get(at).line();
  }

  @Override
  protected List<String> cells() {
    return rows.get(at).cells();
  }

  @Override
  protected boolean isHeadings() {
    return at == 0;
  }

  @Override
  protected void write(List<String> cells) throws IOException {
    printer.printRecord(cells.stream().map(CellText::harmless).toList());
  }

  @Override
  public void close() throws IOException {
    writer.flush();
  }
}
