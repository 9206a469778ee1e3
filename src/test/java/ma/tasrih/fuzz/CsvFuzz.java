package ma.tasrih.fuzz;

import ma.tasrih.intake.domain.FileFormat;

/** Any bytes as a table of text, in whatever charset they turn out to be. */
public final class CsvFuzz {

  private CsvFuzz() {}

  public static void fuzzerTestOneInput(byte[] data) {
    Fuzzed.file(FileFormat.CSV, data);
  }
}
