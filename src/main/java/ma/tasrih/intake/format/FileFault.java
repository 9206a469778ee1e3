package ma.tasrih.intake.format;

import java.io.IOException;
import ma.tasrih.kernel.Finding;

/** A fault of a file that ends its reading; never a fault of the machine. */
public abstract class FileFault extends IOException {

  private final transient Finding finding;

  protected FileFault(Finding finding) {
    super(finding.code().name());
    this.finding = finding;
  }

  /** What its sender is told. */
  public final Finding finding() {
    return finding;
  }
}
