package ma.tasrih.intake.format.csv;

import ma.tasrih.intake.domain.FileCode;
import ma.tasrih.intake.format.FileFault;
import ma.tasrih.kernel.Finding;

/** A fault of a text file. */
final class TextFault extends FileFault {

  TextFault(Finding finding) {
    super(finding);
  }

  /** Quotation marks from which no cell can be cut. */
  static TextFault broken(int line) {
    return new TextFault(Finding.at(FileCode.CSV_BROKEN, line, null, null, Integer.toString(line)));
  }
}
