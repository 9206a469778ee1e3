package ma.tasrih.intake.format.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import ma.tasrih.intake.domain.Amended;
import ma.tasrih.intake.domain.finding.FindingTexts;
import ma.tasrih.intake.format.table.Annotator;
import ma.tasrih.intake.format.table.HeadingSearch;
import ma.tasrih.intake.format.table.TableLimits;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook with our columns beside its own: the visible sheets and their rows where they were,
 * values without formulas and looks.
 */
public final class XlsxAnnotator extends Annotator {

  private static final int ROWS_KEPT = 500;

  /** A number that loses nothing when it is one: no leading zero, at most fifteen digits. */
  private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d{0,12})(?:\\.\\d{1,2})?");

  private final Workbook workbook;
  private final org.dhatim.fastexcel.Workbook target;
  private final List<Workbook.Sheet> sheets;
  private final boolean several;
  private final Amended amended;
  private int next;
  private int tables;
  private boolean table;
  private int headingLine;
  private int width;
  private SheetRows rows;
  private Worksheet sheet;

  /**
   * Starts a copy.
   *
   * @param out stays open
   */
  public XlsxAnnotator(Path file, OutputStream out, FindingTexts texts) throws IOException {
    this(file, out, texts, Amended.NOTHING);
  }

  /**
   * Starts a copy of a workbook of which somebody decided what its columns are.
   *
   * @param out stays open
   */
  public XlsxAnnotator(Path file, OutputStream out, FindingTexts texts, Amended amended)
      throws IOException {
    super(texts);
    this.amended = amended;
    this.workbook = Workbook.open(file, TableLimits.DEFAULT);
    this.sheets = workbook.sheets().stream().filter(one -> !one.hidden()).toList();
    int found = 0;
    for (Workbook.Sheet one : sheets) {
      found += headings(one) >= 0 ? 1 : 0;
    }
    this.several = found > 1;
    this.target = new org.dhatim.fastexcel.Workbook(out, "Tasrih", null);
  }

  /** The row of headings; 0 for a table without, −1 when there is no table. */
  private int headings(Workbook.Sheet one) throws IOException {
    List<List<String>> head = new ArrayList<>();
    List<Integer> lines = new ArrayList<>();
    XlsxReader.head(workbook, one, head, lines);
    width = head.stream().mapToInt(List::size).max().orElse(0);
    if (XlsxReader.isWithoutHeadings(amended, head, width)) {
      return 0;
    }
    int at = HeadingSearch.find(head, amended);
    return at < 0 ? -1 : lines.get(at);
  }

  @Override
  protected boolean advance() throws IOException {
    while (rows == null || !rows.advance()) {
      finishSheet();
      if (next == sheets.size()) {
        return false;
      }
      Workbook.Sheet one = sheets.get(next++);
      headingLine = headings(one);
      table = headingLine >= 0;
      tables += table ? 1 : 0;
      nextTable();
      if (headingLine == 0) {
        nextTableWithoutHeadings(width);
      }
      rows = workbook.rows(one);
      sheet = target.newWorksheet(one.name());
    }
    return true;
  }

  private void finishSheet() throws IOException {
    if (rows != null) {
      rows.close();
      rows = null;
      sheet.finish();
    }
  }

  @Override
  protected int part() {
    return several && table ? tables : 0;
  }

  @Override
  protected int line() {
    return rows.line();
  }

  @Override
  protected List<String> cells() {
    return rows.cells();
  }

  @Override
  protected boolean isHeadings() {
    return rows.line() == headingLine;
  }

  @Override
  protected void write(List<String> cells) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      if (NUMBER.matcher(cell).matches()) {
        sheet.value(rows.line() - 1, i, new BigDecimal(cell));
      } else if (!cell.isEmpty()) {
        sheet.value(rows.line() - 1, i, cell);
      }
    }
    if (rows.line() % ROWS_KEPT == 0) {
      sheet.flush();
    }
  }

  @Override
  public void close() throws IOException {
    finishSheet();
    if (next == 0) {
      target.newWorksheet("Tasrih").finish();
    }
    target.finish();
    workbook.close();
  }
}
