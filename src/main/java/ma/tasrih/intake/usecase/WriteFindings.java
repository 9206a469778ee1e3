package ma.tasrih.intake.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.watch.DownloadKind;
import ma.tasrih.identity.domain.watch.TakenOut;
import ma.tasrih.identity.usecase.DownloadBudget;
import ma.tasrih.intake.domain.Deposit;
import ma.tasrih.intake.domain.FindingTexts;
import ma.tasrih.intake.domain.SeenDeposit;
import ma.tasrih.kernel.Finding;

/** Every finding of a deposit as CSV, written page by page. */
@ApplicationScoped
public class WriteFindings {

  private static final String FORMULA_STARTS = "=+-@\t\r";

  @Inject private SeenFindings findings;
  @Inject private FindDeposit findDeposit;
  @Inject private DownloadBudget budget;

  /** Writes the bytes of a file into a stream, which stays open. */
  @FunctionalInterface
  public interface Body {
    void write(OutputStream out) throws IOException;
  }

  /**
   * @throws Refusal when the deposit is not there for the actor, or they have taken out what they
   *     may in a day
   */
  public Body of(Actor actor, String publicId, Locale language) {
    SeenDeposit seen = findDeposit.deposit(actor, publicId);
    Deposit deposit = seen.deposit();
    long lines = deposit.blocking() + deposit.warnings();
    budget.take(
        actor,
        new TakenOut(
            DownloadKind.FINDINGS,
            Optional.ofNullable(deposit.about()),
            publicId,
            (int) Math.min(Integer.MAX_VALUE, lines)));
    return out -> write(seen, language, out);
  }

  private void write(SeenDeposit seen, Locale language, OutputStream out) throws IOException {
    FindingTexts texts = new FindingTexts(language);
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write("fichier;ligne;colonne;code;gravite;valeur;message\n");
    try {
      findings.each(seen, finding -> write(writer, row(finding, texts)));
    } catch (UncheckedIOException gone) {
      throw gone.getCause();
    }
    writer.flush();
  }

  private static void write(Writer writer, String row) {
    try {
      writer.write(row);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private static String row(Finding finding, FindingTexts texts) {
    return String.join(
            ";",
            finding.part() == null ? "" : cell(finding.part().name()),
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
