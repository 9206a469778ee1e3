package ma.tasrih.intake.domain;

import ma.tasrih.kernel.FindingCode;
import ma.tasrih.kernel.Severity;

/** Findings about the file as a container: its name, its structure, its cells, its sums. */
public enum FileCode implements FindingCode {
  /** R01: the name does not follow the pattern; read all the same. */
  FILE_NAME_UNUSUAL(Severity.WARNING, Scope.DECLARATION),
  /** R01: the name states another affiliate, month or kind than the content. */
  FILE_NAME_CONTRADICTS(Severity.BLOCKING, Scope.DECLARATION),
  /** The caller states another affiliate, month or kind than the content. */
  CALL_CONTRADICTS(Severity.BLOCKING, Scope.DECLARATION),
  /** Lines end with CR LF where the specification has LF. */
  CRLF_LINES(Severity.WARNING, Scope.DECLARATION),
  /** The last line has no line feed. */
  FINAL_LINE_FEED_MISSING(Severity.WARNING, Scope.DECLARATION),
  /** A trailing 0x1A byte. */
  TRAILING_SUB(Severity.WARNING, Scope.DECLARATION),
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
  FILLER_NOT_BLANK(Severity.WARNING, Scope.DECLARATION),
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
  ACCENT_IN_ECHOED_NAME(Severity.WARNING, Scope.LINE),
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
  COLUMN_IGNORED(Severity.WARNING, Scope.DECLARATION),
  /** A known payroll layout whose columns must be mapped first. */
  LAYOUT_NEEDS_MAPPING(Severity.BLOCKING, Scope.DECLARATION),
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
  NAME_REWRITTEN(Severity.WARNING, Scope.LINE),
  /** Days that are not a whole number. */
  DAYS_INVALID(Severity.BLOCKING, Scope.LINE),
  /** The row's affiliate number is missing or wrong. */
  ROW_AFFILIATE_INVALID(Severity.BLOCKING, Scope.LINE),
  /** The row's month is missing or wrong. */
  ROW_PERIOD_INVALID(Severity.BLOCKING, Scope.LINE),
  /** A quotation mark that never closes, or another fault no cell can be cut from. */
  CSV_BROKEN(Severity.BLOCKING, Scope.DECLARATION),
  /** Bytes that are not text in a charset we read. */
  NOT_TEXT(Severity.BLOCKING, Scope.DECLARATION),
  /** Read as Windows-1252 because it is not UTF-8. */
  READ_AS_WINDOWS_1252(Severity.WARNING, Scope.DECLARATION),
  /** A line over the stated length. */
  LINE_TOO_LONG(Severity.BLOCKING, Scope.DECLARATION),
  /** More lines than the stated limit. */
  TOO_MANY_LINES(Severity.BLOCKING, Scope.DECLARATION),
  /** The check broke down on our side; args: the incident's id. Nothing is lost. */
  CHECK_FAILED(Severity.BLOCKING, Scope.DECLARATION),
  /** The affiliate is not one the sender may file for; the same words whether it exists or not. */
  AFFILIATE_NOT_YOURS(Severity.BLOCKING, Scope.DECLARATION),
  /** A row of totals, not a person: skipped. */
  TOTALS_ROW_IGNORED(Severity.WARNING, Scope.LINE),
  /** More employers and months in one file than the stated limit. */
  TOO_MANY_DECLARATIONS(Severity.BLOCKING, Scope.DECLARATION),
  /** A roster file is not a declaration. */
  ROSTER_IS_NOT_A_DECLARATION(Severity.BLOCKING, Scope.DECLARATION);

  private final Severity severity;
  private final Scope scope;

  FileCode(Severity severity, Scope scope) {
    this.severity = severity;
    this.scope = scope;
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public Scope scope() {
    return scope;
  }
}
