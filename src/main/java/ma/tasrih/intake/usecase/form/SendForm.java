package ma.tasrih.intake.usecase.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.List;
import ma.tasrih.declarations.domain.DraftKey;
import ma.tasrih.declarations.domain.Kind;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.intake.domain.CheckReport;
import ma.tasrih.intake.domain.Deposit;
import ma.tasrih.intake.domain.ReadOptions;
import ma.tasrih.intake.domain.form.FormLine;
import ma.tasrih.intake.format.csv.CsvWriter;
import ma.tasrih.intake.usecase.check.CheckFile;
import ma.tasrih.intake.usecase.check.SpooledFile;
import ma.tasrih.intake.usecase.receive.DepositFile;

/**
 * Hands a form on as the portal's own table, so that it is read, checked and filed like any file.
 * Line n of the form is line n + 1 of the table, below the headings.
 */
@ApplicationScoped
public class SendForm {

  /** Far more than the lines of a form can take. */
  private static final int MEGABYTES = 1;

  @Inject private CheckFile checkFile;
  @Inject private DepositFile depositFile;

  /** Checks what is typed so far; nothing is kept. */
  public CheckReport check(ActingFor who, YearMonth period, List<FormLine> lines) {
    who.require(Scope.PREPARE);
    try (SpooledFile file = table(who, period, lines)) {
      return checkFile.check(who.actor(), file, options(who, period));
    }
  }

  /**
   * Deposits the form as a file.
   *
   * @param key makes a repeated call harmless, 1 to 64 characters
   */
  public Deposit deposit(ActingFor who, YearMonth period, List<FormLine> lines, String key) {
    who.require(Scope.PREPARE);
    try (SpooledFile file = table(who, period, lines)) {
      return depositFile
          .deposit(who.actor(), file, options(who, period), Deposit.Purpose.DECLARE, key)
          .deposit();
    }
  }

  private SpooledFile table(ActingFor who, YearMonth period, List<FormLine> lines) {
    DraftKey key = new DraftKey(who.affiliate(), period);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      CsvWriter writer = new CsvWriter(bytes);
      for (FormLine line : lines) {
        writer.typed(key, line);
      }
      writer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return SpooledFile.of(new ByteArrayInputStream(bytes.toByteArray()), MEGABYTES);
  }

  private static ReadOptions options(ActingFor who, YearMonth period) {
    return new ReadOptions(
        "saisie-" + who.affiliate() + "-" + period + ".csv",
        who.affiliate(),
        period,
        Kind.PRINCIPAL);
  }
}
