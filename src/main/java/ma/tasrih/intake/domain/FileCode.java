package ma.tasrih.intake.domain;

import ma.tasrih.kernel.FindingCode;
import ma.tasrih.kernel.Level;
import ma.tasrih.kernel.Severity;
import org.jspecify.annotations.Nullable;

/** Findings about the file as a container: its name, its structure, its cells, its sums. */
public enum FileCode implements FindingCode {
  /** R01: the name does not follow the pattern; read all the same. */
  FILE_NAME_UNUSUAL(Level.INFORMATION, Scope.DECLARATION),
  /** R01: the name states another affiliate, month or kind than the content. */
  FILE_NAME_CONTRADICTS(Severity.BLOCKING, Scope.DECLARATION),
  /** The caller states another affiliate, month or kind than the content. */
  CALL_CONTRADICTS(Severity.BLOCKING, Scope.DECLARATION),
  /** Lines end with CR LF where the specification has LF. */
  CRLF_LINES(Level.INFORMATION, Scope.DECLARATION),
  /** The last line has no line feed. */
  FINAL_LINE_FEED_MISSING(Level.INFORMATION, Scope.DECLARATION),
  /** A trailing 0x1A byte. */
  TRAILING_SUB(Level.INFORMATION, Scope.DECLARATION),
  /** R02. */
  LINE_LENGTH_WRONG(Severity.BLOCKING, Scope.DECLARATION),
  /** R02. */
  RECORD_TYPE_UNKNOWN(Severity.BLOCKING, Scope.DECLARATION),
  /** R02. */
  RECORD_OUT_OF_ORDER(Severity.BLOCKING, Scope.DECLARATION),
  /** R02. */
  RECORD_MISSING(Severity.BLOCKING, Scope.DECLARATION),
  /** R02: B02 must be sorted by insured number. */
  LINES_NOT_SORTED(Severity.BLOCKING, Scope.DECLARATION),
  /** R02: a filler or an empty record holds something. */
  FILLER_NOT_BLANK(Level.INFORMATION, Scope.DECLARATION),
  /** R02: the empty record of a supplementary file is not empty. */
  EMPTY_RECORD_NOT_EMPTY(Severity.BLOCKING, Scope.DECLARATION),
  /** R02: the category in the first record is not the file's own. */
  CATEGORY_WRONG(Severity.BLOCKING, Scope.DECLARATION),
  /** R03: a numeric field holds something else than digits. */
  NOT_NUMERIC(Severity.BLOCKING, Scope.LINE),
  /** R03 in a header or total. */
  HEADER_NOT_NUMERIC(Severity.BLOCKING, Scope.DECLARATION),
  /** R03: a character outside the 38. */
  CHARACTER_NOT_ALLOWED(Severity.BLOCKING, Scope.LINE),
  /** R03 in a header. */
  HEADER_CHARACTER_NOT_ALLOWED(Severity.BLOCKING, Scope.DECLARATION),
  /** R03, ruling 12: accents in a name echoed from the roster. */
  ACCENT_IN_ECHOED_NAME(Level.INFORMATION, Scope.LINE),
  /** R05: affiliate number wrong or not the same on every record; known as error 242. */
  AFFILIATE_NUMBER_INVALID(Severity.BLOCKING, Scope.DECLARATION),
  /** R05. */
  AFFILIATE_NUMBER_DIFFERS(Severity.BLOCKING, Scope.DECLARATION),
  /** R06. */
  PERIOD_INVALID(Severity.BLOCKING, Scope.DECLARATION),
  /** R06. */
  PERIOD_DIFFERS(Severity.BLOCKING, Scope.DECLARATION),
  /** A date in a header is not a day of the calendar. */
  DATE_INVALID(Severity.BLOCKING, Scope.DECLARATION),
  /** R19: a line's control sum. */
  CONTROL_SUM_WRONG(Severity.BLOCKING, Scope.DECLARATION),
  /** R19: a total. */
  TOTAL_WRONG(Severity.BLOCKING, Scope.DECLARATION),
  /** The file holds no line. */
  FILE_EMPTY(Severity.BLOCKING, Scope.DECLARATION),
  /** No row of headings we know. */
  HEADINGS_NOT_RECOGNISED(Severity.BLOCKING, Scope.DECLARATION),
  /** A column we need is not there. */
  COLUMN_MISSING(Severity.BLOCKING, Scope.DECLARATION),
  /** Two columns claim the same meaning. */
  COLUMN_AMBIGUOUS(Severity.BLOCKING, Scope.DECLARATION),
  /** A column we do not use. */
  COLUMN_IGNORED(Level.INFORMATION, Scope.DECLARATION),
  /** A known payroll layout whose columns must be mapped first. */
  LAYOUT_NEEDS_MAPPING(Severity.BLOCKING, Scope.DECLARATION),
  /** Columns are read as somebody decided; args: the day, by whom, which columns. */
  COLUMNS_AS_DECIDED(Level.INFORMATION, Scope.DECLARATION),
  /** A row has more cells than the heading. */
  TOO_MANY_CELLS(Severity.BLOCKING, Scope.LINE),
  /** A cell we need is empty. */
  CELL_EMPTY(Severity.BLOCKING, Scope.LINE),
  /** An amount we cannot read. */
  AMOUNT_INVALID(Severity.BLOCKING, Scope.LINE),
  /** An amount with more than two decimals. */
  AMOUNT_TOO_PRECISE(Severity.BLOCKING, Scope.LINE),
  /** An amount over the limit of the file format. */
  AMOUNT_TOO_LARGE(Severity.BLOCKING, Scope.LINE),
  /** A name or CIN longer than we keep. */
  TEXT_TOO_LONG(Severity.BLOCKING, Scope.LINE),
  /** A name the fund's files cannot hold as it is written; args: as written, as received. */
  NAME_REWRITTEN(Level.INFORMATION, Scope.LINE),
  /** Days that are not a whole number. */
  DAYS_INVALID(Severity.BLOCKING, Scope.LINE),
  /** The row's affiliate number is missing or wrong. */
  ROW_AFFILIATE_INVALID(Severity.BLOCKING, Scope.LINE),
  /** The row's month is missing or wrong. */
  ROW_PERIOD_INVALID(Severity.BLOCKING, Scope.LINE),
  /** Cells were corrected on the portal; args: how many, in how many lines. */
  CELLS_AMENDED(Level.INFORMATION, Scope.DECLARATION),
  /** Cells corrected on the portal that are no longer read: their column is not; arg: how many. */
  CELLS_NOT_USED(Level.MUST_LOOK, Scope.DECLARATION),
  /** Lines were left out on the portal; arg: how many. */
  LINES_LEFT_OUT(Level.MUST_LOOK, Scope.DECLARATION),
  /** A quotation mark that never closes, or another fault no cell can be cut from. */
  CSV_BROKEN(Severity.BLOCKING, Scope.DECLARATION),
  /** Bytes that are not text in a charset we read. */
  NOT_TEXT(Severity.BLOCKING, Scope.DECLARATION),
  /** Read as Windows-1252 because it is not UTF-8. */
  READ_AS_WINDOWS_1252(Level.INFORMATION, Scope.DECLARATION),
  /** A line over the stated length. */
  LINE_TOO_LONG(Severity.BLOCKING, Scope.DECLARATION),
  /** More lines than the stated limit. */
  TOO_MANY_LINES(Severity.BLOCKING, Scope.DECLARATION),
  /** The check broke down on our side; args: the incident's id. Nothing is lost. */
  CHECK_FAILED(Severity.BLOCKING, Scope.DECLARATION),
  /** The affiliate is not one the sender may file for; the same words whether it exists or not. */
  AFFILIATE_NOT_YOURS(Severity.BLOCKING, Scope.DECLARATION),
  /** A row of totals, not a person: skipped. */
  TOTALS_ROW_IGNORED(Level.INFORMATION, Scope.LINE),
  /** A row of totals that is not the sum of the rows above; args: as written, as summed. */
  TOTALS_ROW_DIFFERS(Level.MUST_LOOK, Scope.LINE),
  /** A number a spreadsheet has rounded to a power of ten: its digits are lost. */
  SCIENTIFIC_NOTATION(Severity.BLOCKING, Scope.LINE),
  /** A formula without its result. */
  FORMULA_NOT_COMPUTED(Severity.BLOCKING, Scope.LINE),
  /**
   * Leading zeros a spreadsheet dropped, put back because the key is right; args: before, after.
   */
  LEADING_ZEROS_RESTORED(Level.INFORMATION, Scope.LINE),
  /** Rows that are hidden in the workbook and were read; args: how many, the first. */
  HIDDEN_ROWS_READ(Level.MUST_LOOK, Scope.DECLARATION),
  /** A hidden sheet that looks like a declaration and was not read; arg: its name. */
  HIDDEN_SHEET_LEFT_OUT(Level.MUST_LOOK, Scope.DECLARATION),
  /** A workbook we cannot read. */
  WORKBOOK_BROKEN(Severity.BLOCKING, Scope.DECLARATION),
  /** More text in a workbook than is held; arg: the limit in characters. */
  WORKBOOK_TEXTS_TOO_LARGE(Severity.BLOCKING, Scope.DECLARATION),
  /** An archive that cannot be opened. */
  ARCHIVE_BROKEN(Severity.BLOCKING, Scope.DECLARATION),
  /** More files in an archive than the limit; arg: the limit. */
  ARCHIVE_TOO_MANY_FILES(Severity.BLOCKING, Scope.DECLARATION),
  /** An archive that inflates beyond all measure. */
  ARCHIVE_TOO_LARGE(Severity.BLOCKING, Scope.DECLARATION),
  /** An archive within the archive. */
  ARCHIVE_NESTED(Severity.BLOCKING, Scope.DECLARATION),
  /** No file in the archive. */
  ARCHIVE_EMPTY(Severity.BLOCKING, Scope.DECLARATION),
  /** A file of the archive that is no declaration; arg: its name. */
  ARCHIVE_FILE_LEFT_OUT(Level.MUST_LOOK, Scope.DECLARATION),
  /** The same employer and month in two files of an archive; args: affiliate, month. */
  DECLARED_IN_TWO_FILES(Severity.BLOCKING, Scope.DECLARATION),
  /** More employers and months in one file than the stated limit. */
  TOO_MANY_DECLARATIONS(Severity.BLOCKING, Scope.DECLARATION),
  /** A roster file is not a declaration. */
  ROSTER_IS_NOT_A_DECLARATION(Severity.BLOCKING, Scope.DECLARATION);

  private final Severity severity;
  private final @Nullable Level level;
  private final Scope scope;

  FileCode(Severity severity, Scope scope) {
    this.severity = severity;
    this.level = severity == Severity.WARNING ? Level.MUST_LOOK : null;
    this.scope = scope;
  }

  /** A warning. */
  FileCode(Level level, Scope scope) {
    this.severity = Severity.WARNING;
    this.level = level;
    this.scope = scope;
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public @Nullable Level level() {
    return level;
  }

  @Override
  public Scope scope() {
    return scope;
  }
}
