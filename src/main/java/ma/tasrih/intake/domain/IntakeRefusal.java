package ma.tasrih.intake.domain;

import ma.tasrih.kernel.RefusalCode;

/** Why a file or its submission is turned away. */
public enum IntakeRefusal implements RefusalCode {
  /** Nothing of that id is yours, or nothing in the file is. */
  DEPOSIT_NOT_FOUND(Kind.NOT_FOUND),
  /** Not a format we read; args: what we read. */
  FORMAT_NOT_READ(Kind.UNSUPPORTED),
  /** Over the limit; args: limit in megabytes. */
  FILE_TOO_LARGE(Kind.TOO_LARGE),
  /** No content. */
  FILE_EMPTY_REFUSED(Kind.MALFORMED),
  FILE_NAME_MISSING(Kind.MALFORMED),
  AFFILIATE_MALFORMED(Kind.MALFORMED),
  PERIOD_MALFORMED(Kind.MALFORMED),
  KIND_MALFORMED(Kind.MALFORMED),
  ACCEPT_MALFORMED(Kind.MALFORMED),
  /** Why not everything is filed was not said. */
  REASON_MISSING(Kind.MALFORMED),
  /** Too many words; args: how many characters. */
  REASON_TOO_LONG(Kind.MALFORMED),
  /** Nothing is left, or put aside, of what was asked about. */
  NOTHING_LEFT(Kind.CONFLICT),
  /** Not a form to download; args: what was asked for. */
  EXPORT_FORMAT_MALFORMED(Kind.MALFORMED),
  /** A copy with remarks is made of a file that is wholly the caller's. */
  ANNOTATED_WHOLE_FILES_ONLY(Kind.CONFLICT),
  /** Nothing of the file could be read that remarks could stand beside. */
  ANNOTATED_TOO_BROKEN(Kind.CONFLICT),
  /** No e-BDS file exists for corrective and nil declarations. */
  EXPORT_KIND_WITHOUT_FILE(Kind.CONFLICT),
  /** The header Idempotency-Key is missing. */
  IDEMPOTENCY_KEY_MISSING(Kind.MALFORMED),
  /** Longer than 64 characters. */
  IDEMPOTENCY_KEY_TOO_LONG(Kind.MALFORMED),
  /** The same key with other content. */
  IDEMPOTENCY_KEY_REUSED(Kind.UNPROCESSABLE),
  /** The check is not finished. */
  NOT_CHECKED_YET(Kind.CONFLICT),
  /** All-or-nothing, and something blocks; args: number of blocking findings. */
  BLOCKING_FINDINGS(Kind.CONFLICT),
  /** Nothing in the file can be filed. */
  NOTHING_TO_FILE(Kind.CONFLICT),
  /** Submitted before; args: numbers of the declarations. */
  ALREADY_SUBMITTED(Kind.CONFLICT),
  /** The register changed since the check: look at the new report. */
  CHECK_OUTDATED(Kind.CONFLICT),
  /** Corrected or checked again since whoever files it was shown it. */
  REVIEW_OUTDATED(Kind.CONFLICT),
  /** History is brought in from principal e-BDS files only. */
  HISTORY_NEEDS_PRINCIPAL(Kind.CONFLICT),
  /** History is taken over whole or not at all; args: number of blocking findings. */
  HISTORY_INCOMPLETE(Kind.CONFLICT),
  /** Columns are decided for tables alone: a file of fixed fields says what they are. */
  COLUMNS_OF_TABLES_ONLY(Kind.CONFLICT),
  /** What others declare in the same file is not decided for them. */
  COLUMNS_WHOLE_FILES_ONLY(Kind.CONFLICT),
  /** Filed as it was read: nothing is decided any more. */
  COLUMNS_FILED(Kind.CONFLICT),
  /** The file has no such table, or no such row. */
  COLUMNS_TABLE_UNKNOWN(Kind.CONFLICT),
  /** What was sent says nothing of columns; args: what is expected. */
  COLUMNS_MALFORMED(Kind.MALFORMED),
  /** Two columns are said to be the same; args: the portal's column, theirs. */
  COLUMNS_TWICE(Kind.UNPROCESSABLE),
  /** Nobody can be declared without; args: the portal's column. */
  COLUMNS_LACKING(Kind.UNPROCESSABLE),
  /** The table has no such column; args: its place. */
  COLUMNS_PLACE_UNKNOWN(Kind.UNPROCESSABLE),
  /** Names apart and together; args: the columns. */
  COLUMNS_NAMES_TWICE(Kind.UNPROCESSABLE),
  /** A first name alone. */
  COLUMNS_SURNAME_LACKING(Kind.UNPROCESSABLE),
  /** Days for everybody that no month has. */
  COLUMNS_DAYS_OUT_OF_RANGE(Kind.UNPROCESSABLE),
  /** A column of days, and days for everybody too. */
  COLUMNS_DAYS_TWICE(Kind.UNPROCESSABLE),
  /** Withdrawn or replaced meanwhile, or another's. */
  COLUMNS_NOT_REMEMBERED(Kind.CONFLICT),
  /** Too many at once; nothing was done, and the same call may be made again. */
  TOO_BUSY(Kind.CONFLICT),
  /** Filed: a declaration is corrected by a corrective one. */
  FIXES_CLOSED(Kind.CONFLICT),
  /** Only who sees a file whole corrects it. */
  FIX_WHOLE_FILES_ONLY(Kind.CONFLICT),
  /** A correction that cannot be understood. */
  FIX_MALFORMED(Kind.MALFORMED),
  /** More cells in one call than are taken; args: the limit. */
  FIX_TOO_MANY(Kind.CONFLICT),
  /** No such line or column to correct in the file; args: line, column. */
  FIX_CELL_UNKNOWN(Kind.CONFLICT),
  /** Nothing of the cause can be corrected that way. */
  FIX_NOTHING(Kind.CONFLICT),
  /** Somebody corrected the file meanwhile: look again. */
  FIX_OUTDATED(Kind.CONFLICT),
  /** There is nothing to take back. */
  UNDO_NOTHING(Kind.CONFLICT),
  /** Somebody else saved the same form meanwhile. */
  FORM_SAVED_ELSEWHERE(Kind.CONFLICT),
  /** The month has not begun, or is too far back to have rates. */
  MONTH_NOT_DECLARABLE(Kind.CONFLICT),
  /** More lines than the form takes; args: how many it takes. */
  FORM_TOO_LONG(Kind.CONFLICT);

  private final Kind kind;

  IntakeRefusal(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
