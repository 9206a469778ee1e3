package ma.tasrih.intake.format.table;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ma.tasrih.declarations.domain.DraftKey;
import ma.tasrih.declarations.domain.Kind;
import ma.tasrih.declarations.domain.draft.DraftHeader;
import ma.tasrih.declarations.domain.draft.DraftLine;
import ma.tasrih.intake.domain.Amended;
import ma.tasrih.intake.domain.DraftSink;
import ma.tasrih.intake.domain.FileCode;
import ma.tasrih.intake.domain.ReadOptions;
import ma.tasrih.intake.domain.fix.AmendedCount;
import ma.tasrih.intake.domain.mapping.DecidedColumns;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.kernel.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table of people row by row into drafts, one per employer and month. Call {@link
 * #headings} once, {@link #row} for each row below, {@link #end} once. Holds no rows.
 */
public final class TableReader {

  private final ReadOptions options;
  private final DraftSink sink;
  private final TableLimits limits;
  private final Kind kind;
  private final Set<DraftKey> drafts = new HashSet<>();
  private int rows;
  private int headingLine;
  private Headings headings = Headings.of(List.of());
  private RowReader rowReader;

  /** The columns that are read, as findings name them. */
  private Set<String> read = Set.of();

  private Totals totals;
  private Amended amended = Amended.NOTHING;
  private final AmendedCount amendedCount = new AmendedCount();

  public TableReader(ReadOptions options, DraftSink sink, TableLimits limits) {
    this.options = options;
    this.sink = sink;
    this.limits = limits;
    this.kind = options.kind() == null ? Kind.PRINCIPAL : options.kind();
    this.rowReader = new RowReader(headings, options);
    this.totals = new Totals(rowReader.wage());
  }

  /** What to report when no row looks like headings. */
  public static Finding notRecognised(int line, String firstRow) {
    return Finding.at(
        FileCode.HEADINGS_NOT_RECOGNISED,
        line,
        null,
        CellText.shown(firstRow),
        Column.portalHeadings());
  }

  /**
   * Takes the row of headings, of the first table or of a further one that continues it.
   *
   * @return whether rows can be read; why not has been reported
   */
  public boolean headings(int line, List<String> cells) {
    if (cells.size() > limits.columns()) {
      sink.fileFinding(
          Finding.at(
              FileCode.TOO_MANY_CELLS,
              line,
              null,
              null,
              Integer.toString(cells.size()),
              Integer.toString(limits.columns())));
      return false;
    }
    List<String> written = cells.stream().map(CellText::clean).toList();
    return begin(line, Headings.of(written, sink.amended()));
  }

  /**
   * Takes a table that has no row of headings, of which somebody decided what its columns are;
   * findings call them by the letters a spreadsheet shows.
   *
   * @param width how many columns it has
   * @return whether rows can be read; why not has been reported
   */
  public boolean withoutHeadings(int width) {
    DecidedColumns decided = sink.amended().columnsWithoutHeadings(width).orElseThrow();
    return begin(Finding.WHOLE_FILE, Headings.decided(Headings.letters(width), decided));
  }

  /** Whether rows below such headings can be read without anybody saying what they are. */
  public static boolean suffices(List<String> headings, ReadOptions options, Amended amended) {
    return HeadingCheck.check(Headings.of(headings, amended), 1, options).stream()
        .noneMatch(Finding::isBlocking);
  }

  private boolean begin(int line, Headings found) {
    headings = found;
    headingLine = line;
    amended = sink.amended();
    rowReader = new RowReader(headings, options);
    totals = new Totals(rowReader.wage());
    read = rowReader.columns().stream().map(headings::nameOf).collect(Collectors.toSet());
    List<Finding> findings = HeadingCheck.check(headings, line, options);
    DecidedReading.said(headings, line).ifPresent(sink::fileFinding);
    findings.forEach(sink::fileFinding);
    return findings.stream().noneMatch(Finding::isBlocking);
  }

  /**
   * Takes a row below the headings; empty ones are passed over.
   *
   * @param line as an editor shows it, from 1
   * @return whether to go on; a limit that ends the reading has been reported
   */
  public boolean row(int line, List<String> row) {
    Cells cells = new Cells(headings, line, row);
    if (cells.filled() == 0) {
      return true;
    }
    if (totals.isOne(cells)) {
      sink.fileFinding(totals.compare(cells));
      return true;
    }
    if (amended.isLeftOut(line)) {
      totals.count(rowReader.line(cells));
      amendedCount.leftOut();
      return true;
    }
    if (rows == limits.rows()) {
      sink.fileFinding(over(FileCode.TOO_MANY_LINES, line, limits.rows()));
      return false;
    }
    rows++;
    Map<String, String> put = amended.cells(line);
    if (put.isEmpty()) {
      return person(cells, true);
    }
    totals.count(rowReader.line(cells)); // a row of totals sums up what the file says
    amendedCount.line(put.size(), (int) put.keySet().stream().filter(read::contains).count());
    return person(cells.amended(put), false);
  }

  /**
   * Ends the table, with or without headings: says so when nobody was in it, unless a nil
   * declaration was asked for, which then is announced.
   */
  public void end() {
    amendedCount.findings().forEach(sink::fileFinding);
    AffiliateNumber affiliate = options.affiliate();
    if (rows > 0) {
      return;
    }
    if (kind == Kind.NIL && affiliate != null && options.period() != null) {
      announce(new DraftKey(affiliate, options.period()), headingLine);
    } else {
      sink.fileFinding(Finding.inFile(FileCode.FILE_EMPTY));
    }
  }

  private boolean person(Cells cells, boolean asSent) {
    if (sink.wantsCells(cells.line())) {
      sink.cells(cells.line(), cells.all(rowReader.columns()));
    }
    DraftKey key = rowReader.key(cells);
    DraftLine line = rowReader.line(cells);
    if (asSent) {
      totals.count(line);
    }
    if (key == null) {
      sink.unreadableLine(cells.findings());
      return true;
    }
    if (!drafts.contains(key)) {
      if (drafts.size() == limits.drafts()) {
        sink.fileFinding(over(FileCode.TOO_MANY_DECLARATIONS, cells.line(), limits.drafts()));
        return false;
      }
      announce(key, cells.line());
    }
    sink.line(key, line, cells.findings());
    return true;
  }

  private void announce(DraftKey key, int line) {
    drafts.add(key);
    sink.draft(new DraftHeader(key, kind, 0, null, false, line, headings));
    contradiction(key, line, Column.AFFILIATE, options.affiliate(), key.affiliate());
    contradiction(key, line, Column.PERIOD, options.period(), key.period());
  }

  private void contradiction(
      DraftKey key, int line, Column column, @Nullable Object asked, Object inFile) {
    if (asked != null && !asked.equals(inFile)) {
      sink.draftFinding(
          key,
          Finding.at(
              FileCode.CALL_CONTRADICTS,
              line,
              headings.nameOf(column),
              inFile.toString(),
              asked.toString(),
              inFile.toString()));
    }
  }

  private static Finding over(FileCode code, int line, int limit) {
    return Finding.at(code, line, null, null, Integer.toString(limit));
  }
}
