package ma.tasrih.intake.domain;

import java.util.List;
import ma.tasrih.declarations.domain.Declaration;
import ma.tasrih.kernel.Finding;

/**
 * What a check found.
 *
 * @param declarations one for each employer and month of the file
 * @param blocking how many blocking findings there are in all
 * @param warnings how many warnings there are in all
 * @param findings the first thousand, whole-file ones first, then in line order
 */
public record CheckReport(
    FileFormat format,
    List<Declaration> declarations,
    long blocking,
    long warnings,
    List<Finding> findings) {

  /** How many findings a report carries; the others are paged. */
  public static final int MOST_FINDINGS = 1000;

  public CheckReport {
    declarations = List.copyOf(declarations);
    findings = List.copyOf(findings);
  }
}
