package ma.tasrih.intake.usecase.receive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.YearMonth;
import ma.tasrih.declarations.domain.Kind;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.intake.domain.Amended;
import ma.tasrih.intake.domain.Amendments;
import ma.tasrih.intake.domain.Deposit;
import ma.tasrih.intake.domain.FileFormat;
import ma.tasrih.intake.domain.IntakeRefusal;
import ma.tasrih.intake.domain.ReadOptions;
import ma.tasrih.intake.format.look.TableLook;
import ma.tasrih.intake.usecase.check.FileReading;
import ma.tasrih.intake.usecase.check.Ownership;
import ma.tasrih.intake.usecase.check.SpooledFile;
import ma.tasrih.intake.usecase.check.TableSamples;
import ma.tasrih.intake.usecase.mapping.KnownColumns;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.kernel.Refusal;

/**
 * Takes a file from a page. What the page proposes (company, month, kind) only fills in what the
 * file itself does not say, so that a file is never refused for a choice nobody made.
 */
@ApplicationScoped
public class TakeUpload {

  @Inject private DepositFile depositFile;
  @Inject private FileReading reading;
  @Inject private KnownColumns knownColumns;

  /**
   * What somebody sends.
   *
   * @param filename as the browser gives it
   * @param period proposed for a file that states none
   * @param kind proposed for a file that states none
   * @param key makes a repeated call harmless, 1 to 64 characters
   * @param mostMegabytes the limit; a longer file is refused
   */
  public record Upload(
      String filename,
      YearMonth period,
      Kind kind,
      Deposit.Purpose purpose,
      String key,
      long mostMegabytes) {}

  /**
   * @throws Refusal for what cannot be taken in; nothing is kept then
   */
  public ReceiveFile.Receipt take(ActingFor who, InputStream body, Upload upload) {
    String name = name(upload.filename());
    try (SpooledFile file = SpooledFile.of(body, upload.mostMegabytes())) {
      return depositFile.deposit(
          who.actor(), file, completed(who, file, name, upload), upload.purpose(), upload.key());
    }
  }

  private ReadOptions completed(ActingFor who, SpooledFile file, String name, Upload upload) {
    ReadOptions bare = new ReadOptions(name, null, null, null);
    FileFormat format = reading.format(file, bare);
    if (upload.purpose() == Deposit.Purpose.HISTORY && format != FileFormat.EBDS_PRINCIPAL) {
      throw new Refusal(IntakeRefusal.HISTORY_NEEDS_PRINCIPAL);
    }
    if (format != FileFormat.CSV && format != FileFormat.XLSX) {
      return bare;
    }
    AffiliateNumber affiliate = who.affiliate();
    Kind kind = upload.kind();
    byte[] head = file.head();
    Amendments known = knownColumns.of(who.actor(), affiliate);
    if (says(format, head, new ReadOptions(name, null, null, kind), known)) {
      return new ReadOptions(name, null, null, kind);
    }
    if (says(format, head, new ReadOptions(name, affiliate, null, kind), known)) {
      return new ReadOptions(name, affiliate, null, kind);
    }
    if (says(format, head, new ReadOptions(name, null, upload.period(), kind), known)) {
      return new ReadOptions(name, null, upload.period(), kind);
    }
    // The columns may still have to be decided; one that names the months is known already.
    YearMonth period = namesMonths(format, head) ? null : upload.period();
    return new ReadOptions(name, affiliate, period, kind);
  }

  private static boolean namesMonths(FileFormat format, byte[] head) {
    return format == FileFormat.CSV
        && TableSamples.of(format, new ByteArrayInputStream(head), Amended.NOTHING).stream()
            .anyMatch(TableLook::namesMonths);
  }

  /** Whether the first rows, so completed, tell company and month. */
  private boolean says(FileFormat format, byte[] head, ReadOptions asked, Amendments known) {
    Ownership anybody = new Ownership(affiliate -> true, known);
    reading.scan(format, new ByteArrayInputStream(head), asked, anybody);
    return anybody.somethingOwn();
  }

  private static String name(String sent) {
    if (sent == null || sent.isBlank()) {
      throw new Refusal(IntakeRefusal.FILE_NAME_MISSING);
    }
    return ReadOptions.fileName(sent);
  }
}
