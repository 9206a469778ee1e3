package ma.tasrih.fuzz;

import ma.tasrih.intake.domain.FileFormat;

/** Any bytes as an archive. */
public final class ZipFuzz {

  private ZipFuzz() {}

  public static void fuzzerTestOneInput(byte[] data) {
    Fuzzed.file(FileFormat.ZIP, data);
  }
}
