package ma.tasrih.intake.usecase.look;

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
import ma.tasrih.intake.domain.SeenDeposit;
import ma.tasrih.intake.domain.finding.FindingTexts;
import ma.tasrih.intake.format.csv.FindingRow;
import ma.tasrih.kernel.Finding;

/** Every finding of a deposit as CSV, written page by page. */
@ApplicationScoped
public class WriteFindings {

  @Inject private SeenFindings findings;
  @Inject private FindDeposit findDeposit;
  @Inject private DownloadBudget budget;

  /**
   * @throws Refusal when the deposit is not there for the actor, or they have taken out what they
   *     may in a day
   */
  public FileBody of(Actor actor, String publicId, Locale language) {
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
    writer.write(FindingRow.HEADINGS + "\n");
    try {
      findings.each(seen, finding -> write(writer, row(finding, texts) + "\n"));
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
    return FindingRow.of(finding.part() == null ? "" : finding.part().name(), finding, texts);
  }
}
