package ma.tasrih.intake.format.zip;

import java.io.IOException;
import ma.tasrih.intake.domain.FileCode;
import ma.tasrih.kernel.Finding;

/** A fault of the archive that ends its reading; never a fault of the machine. */
public final class ArchiveFault extends IOException {

  private final transient Finding finding;

  ArchiveFault(FileCode code, String... args) {
    super(code.name());
    this.finding = Finding.inFile(code, args);
  }

  public Finding finding() {
    return finding;
  }
}
