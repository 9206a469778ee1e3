package ma.tasrih.intake.format.xlsx;

import ma.tasrih.intake.domain.FileCode;
import ma.tasrih.intake.format.FileFault;
import ma.tasrih.kernel.Finding;

/** A fault of a workbook. */
final class WorkbookFault extends FileFault {

  WorkbookFault(FileCode code, int line, String... args) {
    super(Finding.at(code, line, null, null, args));
  }

  WorkbookFault() {
    this(FileCode.WORKBOOK_BROKEN, Finding.WHOLE_FILE);
  }
}
