package ma.tasrih.fuzz;

import ma.tasrih.intake.domain.FileFormat;
import ma.tasrih.intake.usecase.check.Examined;

/** Any bytes as an e-BDS declaration, principal and supplementary; and as a file of any kind. */
public final class EbdsFuzz {

  private EbdsFuzz() {}

  public static void fuzzerTestOneInput(byte[] data) {
    Fuzzed.file(FileFormat.EBDS_PRINCIPAL, data);
    Fuzzed.file(FileFormat.EBDS_SUPPLEMENTARY, data);
    Examined.format(data, "DS_1234567_202506.txt").ifPresent(found -> Fuzzed.file(found, data));
  }
}
