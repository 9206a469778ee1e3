package ma.tasrih.intake.format.zip;

import ma.tasrih.intake.domain.FileCode;
import ma.tasrih.intake.format.FileFault;
import ma.tasrih.kernel.Finding;

/** A fault of an archive. */
public final class ArchiveFault extends FileFault {

  ArchiveFault(FileCode code, String... args) {
    super(Finding.inFile(code, args));
  }
}
