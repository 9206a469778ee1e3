package ma.tasrih.intake.format.csv;

import java.io.IOException;
import ma.tasrih.intake.domain.FileCode;
import ma.tasrih.kernel.Finding;

/** A fault of the file that ends its reading; never a fault of the machine. */
final class TextFault extends IOException {

  private final transient Finding finding;

  TextFault(Finding finding) {
    super(finding.code().name());
    this.finding = finding;
  }

  /** Quotation marks from which no cell can be cut. */
  static TextFault broken(int line) {
    return new TextFault(Finding.at(FileCode.CSV_BROKEN, line, null, null, Integer.toString(line)));
  }

  Finding finding() {
    return finding;
  }
}
