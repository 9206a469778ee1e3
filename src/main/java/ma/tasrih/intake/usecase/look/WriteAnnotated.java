package ma.tasrih.intake.usecase.look;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.watch.DownloadKind;
import ma.tasrih.identity.domain.watch.TakenOut;
import ma.tasrih.identity.usecase.DownloadBudget;
import ma.tasrih.intake.domain.Amended;
import ma.tasrih.intake.domain.Deposit;
import ma.tasrih.intake.domain.Deposits;
import ma.tasrih.intake.domain.IntakeRefusal;
import ma.tasrih.intake.domain.SeenDeposit;
import ma.tasrih.intake.domain.finding.FindingTexts;
import ma.tasrih.intake.usecase.check.AnnotatedCopy;
import ma.tasrih.intake.usecase.check.DepositStream;
import ma.tasrih.intake.usecase.check.StandingAmendments;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.signin.usecase.StepUp;

/**
 * The file as it stands, corrected cells included, with what was found beside every row, to be
 * corrected and sent again. A file that has no room for remarks (e-BDS) comes back as the portal's
 * own table.
 */
@ApplicationScoped
public class WriteAnnotated {

  private static final String ANNOTATED = "annote";
  private static final String REFUSED = "a-corriger";

  @Inject private Deposits deposits;
  @Inject private StandingAmendments amendments;
  @Inject private SeenFindings findings;
  @Inject private FindDeposit findDeposit;
  @Inject private StepUp stepUp;
  @Inject private DownloadBudget budget;

  /**
   * A file ready to be written.
   *
   * @param plainName made of the deposit's id
   * @param name made of the name the file was sent under
   */
  public record Copy(String plainName, String name, String mediaType, FileBody body) {}

  /** Which rows of the file. */
  public enum Rows {
    /** Every one, in its place. */
    ALL,
    /** Those that cannot be filed as they are, one below the other. */
    REFUSED
  }

  /**
   * @throws Refusal when the deposit is not there for the actor or not checked yet, is too broken
   *     for remarks, or holds parts of others; when so many people ask for a fresh proof; or when
   *     the actor has taken out what they may in a day
   */
  public Copy of(Actor actor, String publicId, Rows rows, Locale language) {
    SeenDeposit seen = findDeposit.deposit(actor, publicId);
    Deposit deposit = seen.deposit();
    if (!deposit.isChecked()) {
      throw new Refusal(IntakeRefusal.NOT_CHECKED_YET);
    }
    if (!seen.view().whole()) {
      throw new Refusal(IntakeRefusal.ANNOTATED_WHOLE_FILES_ONLY);
    }
    FindingTexts texts = new FindingTexts(language);
    requireRows(deposit, texts);
    stepUp.requireFor(deposit.linesDone());
    TakenOut taken =
        new TakenOut(
            DownloadKind.DECLARATION_FILE,
            Optional.ofNullable(deposit.about()),
            publicId,
            deposit.linesDone());
    if (deposit.userId() == actor.userId()) {
      budget.note(actor, taken); // who sent a file gets back what they have: never refused
    } else {
      budget.take(actor, taken);
    }
    String ending = AnnotatedCopy.ending(deposit.format());
    return new Copy(
        (rows == Rows.ALL ? ANNOTATED : REFUSED) + "-" + publicId + ending,
        name(deposit.asked().filename(), rows == Rows.ALL ? ANNOTATED : REFUSED, ending),
        AnnotatedCopy.mediaType(deposit.format()),
        out -> write(seen, rows, texts, out));
  }

  private static String name(String sent, String what, String ending) {
    int dot = sent.lastIndexOf('.');
    String bare = dot > 0 ? sent.substring(0, dot) : sent;
    return (bare.endsWith("-" + what) ? bare : bare + "-" + what) + ending;
  }

  private void requireRows(Deposit deposit, FindingTexts texts) {
    try {
      if (!copy(deposit, texts).canBegin(new DepositStream(deposits, deposit.id()))) {
        throw new Refusal(IntakeRefusal.ANNOTATED_TOO_BROKEN);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private AnnotatedCopy copy(Deposit deposit, FindingTexts texts) {
    return new AnnotatedCopy(
        deposit.format(), deposit.asked(), texts, new Amended(amendments.of(deposit), 0));
  }

  private void write(SeenDeposit seen, Rows rows, FindingTexts texts, OutputStream out)
      throws IOException {
    Deposit deposit = seen.deposit();
    AnnotatedCopy copy = copy(deposit, texts);
    try (OutputStream open = new StaysOpen(out)) {
      (rows == Rows.REFUSED ? copy.refusedOnly() : copy)
          .write(
              new DepositStream(deposits, deposit.id()), taker -> findings.each(seen, taker), open);
    }
  }

  /** Workbook writers close what they write to; the answer is the server's to close. */
  private static final class StaysOpen extends FilterOutputStream {
    StaysOpen(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
