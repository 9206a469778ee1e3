package ma.tasrih.intake.format.xlsx;

import java.io.IOException;
import ma.tasrih.intake.domain.FileCode;
import ma.tasrih.kernel.Finding;

/** A fault of the workbook that ends its reading; never a fault of the machine. */
final class WorkbookFault extends IOException {

  private final transient Finding finding;

  WorkbookFault(FileCode code, int line, String... args) {
    super(code.name());
    this.finding = Finding.at(code, line, null, null, args);
  }

  WorkbookFault() {
    this(FileCode.WORKBOOK_BROKEN, Finding.WHOLE_FILE);
  }

  Finding finding() {
    return finding;
  }
}
