package ma.tasrih.intake.api;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import ma.tasrih.intake.domain.Deposit;
import ma.tasrih.intake.domain.FindingTexts;
import ma.tasrih.intake.usecase.FindDeposit;
import ma.tasrih.kernel.Finding;

/** Every finding of a deposit as CSV, streamed page by page. */
public final class FindingsCsv {

  private static final int PAGE = 1000;
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private final FindDeposit findDeposit;
  private final FindingTexts texts;

  public FindingsCsv(FindDeposit findDeposit, Locale language) {
    this.findDeposit = findDeposit;
    this.texts = new FindingTexts(language);
  }

  public StreamingOutput of(Deposit deposit) {
    return out -> {
      Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
      writer.write("ligne;colonne;code;gravite;valeur;message\n");
      List<Finding> page;
      for (int offset = 0; ; offset += PAGE) {
        page = findDeposit.findings(deposit, offset, PAGE).items();
        for (Finding finding : page) {
          writer.write(row(finding));
        }
        if (page.size() < PAGE) {
          break;
        }
      }
      writer.flush();
    };
  }

  private String row(Finding finding) {
    return String.join(
            ";",
            finding.line() == Finding.WHOLE_FILE ? "" : Integer.toString(finding.line()),
            cell(finding.column()),
            finding.code().name(),
            finding.severity().name(),
            cell(finding.value()),
            cell(texts.message(finding)))
        + "\n";
  }

  /** Quoted, and never a formula to a spreadsheet. */
  static String cell(String text) {
    if (text == null || text.isEmpty()) {
      return "";
    }
    String safe = FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    return '"' + safe.replace("\"", "\"\"") + '"';
  }
}
