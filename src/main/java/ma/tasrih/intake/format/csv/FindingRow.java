package ma.tasrih.intake.format.csv;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.tasrih.intake.domain.finding.FindingTexts;
import ma.tasrih.intake.format.table.CellText;
import ma.tasrih.kernel.Finding;
import org.jspecify.annotations.Nullable;

/** A finding as a row of a table that no spreadsheet executes. */
public final class FindingRow {

  public static final String HEADINGS = "fichier;ligne;colonne;code;gravite;valeur;message";

  private FindingRow() {}

  /**
   * The row, without the end of the line.
   *
   * @param file in which file it was found; empty where there is but one
   */
  public static String of(String file, Finding finding, FindingTexts texts) {
    String line = finding.line() == Finding.WHOLE_FILE ? "" : Integer.toString(finding.line());
    return Stream.of(
            cell(file),
            line,
            cell(finding.column()),
            finding.code().name(),
            finding.severity().name(),
            cell(finding.value()),
            cell(texts.message(finding)))
        .collect(Collectors.joining(";"));
  }

  private static String cell(@Nullable String text) {
    return text == null || text.isEmpty()
        ? ""
        : '"' + CellText.harmless(text).replace("\"", "\"\"") + '"';
  }
}
