package ma.tasrih.fuzz;

import ma.tasrih.intake.domain.FileFormat;

/** Any bytes as a workbook. */
public final class XlsxFuzz {

  private XlsxFuzz() {}

  public static void fuzzerTestOneInput(byte[] data) {
    Fuzzed.file(FileFormat.XLSX, data);
  }
}
