package ma.tasrih.checker;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.tasrih.intake.domain.FindingTexts;
import ma.tasrih.intake.format.table.CellText;
import ma.tasrih.kernel.Finding;

/** A finding as a row of a table that no spreadsheet executes. */
final class FindingRow {

  private FindingRow() {}

  static String of(Path file, Finding finding, FindingTexts texts) {
    String inside = finding.part() == null ? "" : " › " + finding.part().name();
    return Stream.of(
            file + inside,
            finding.line() == Finding.WHOLE_FILE ? "" : Integer.toString(finding.line()),
            finding.column(),
            finding.code().name(),
            finding.severity().name(),
            finding.value(),
            texts.message(finding))
        .map(FindingRow::cell)
        .collect(Collectors.joining(";"));
  }

  private static String cell(String text) {
    return text == null || text.isEmpty()
        ? ""
        : '"' + CellText.harmless(text).replace("\"", "\"\"") + '"';
  }
}
