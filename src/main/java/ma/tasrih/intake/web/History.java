package ma.tasrih.intake.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import ma.tasrih.declarations.domain.Kind;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.identity.web.ActingAffiliate;
import ma.tasrih.identity.web.Asked;
import ma.tasrih.identity.web.Language;
import ma.tasrih.intake.domain.Deposit;
import ma.tasrih.intake.usecase.look.FindDeposit;
import ma.tasrih.intake.usecase.receive.ReceiveFile;
import ma.tasrih.intake.usecase.receive.TakeUpload;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.platform.DisplayTexts;
import ma.tasrih.platform.UploadLimit;

/** Behind {@code employer/intake/history.xhtml}: past months from the employer's own files. */
@Named("intakeHistory")
@RequestScoped
public class History {

  private static final String FILE = "history:file";
  private static final int LATEST = 100;

  @Inject private ActingAffiliate acting;
  @Inject private TakeUpload takeUpload;
  @Inject private FindDeposit findDeposit;
  @Inject private UploadLimit limit;
  @Inject private Language language;
  @Inject private Clock clock;

  private String key;
  private Part file;
  private List<FindDeposit.Sent> deposits;

  @PostConstruct
  void load() {
    ActingFor who = acting.require(Scope.READ);
    String known = Links.parameter("key");
    key = known.isEmpty() ? UUID.randomUUID().toString() : known;
    deposits =
        findDeposit.latest(who, LATEST).stream()
            .filter(sent -> sent.deposit().purpose() == Deposit.Purpose.HISTORY)
            .toList();
  }

  /** Takes one past month in and shows what is in it. */
  public void send() {
    if (file == null) {
      Telling.error(DisplayTexts.text("upload.none", language.getLocale()), FILE);
      return;
    }
    try (InputStream body = file.getInputStream()) {
      ReceiveFile.Receipt receipt =
          takeUpload.take(
              acting.require(Scope.PREPARE),
              body,
              new TakeUpload.Upload(
                  file.getSubmittedFileName(),
                  YearMonth.now(clock),
                  Kind.PRINCIPAL,
                  Deposit.Purpose.HISTORY,
                  key + "-" + Long.toHexString(file.getSize()),
                  limit.megabytes()));
      Links.go(Links.review(receipt.deposit().publicId()));
    } catch (Refusal refusal) {
      Telling.refused(refusal, FILE, language.getLocale());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The month just brought in; null otherwise. */
  public YearMonth getDone() {
    String done = Asked.done();
    return done.matches("\\d{4}-(0[1-9]|1[0-2])") ? YearMonth.parse(done) : null;
  }

  /** Past months sent so far, newest first. */
  public List<FindDeposit.Sent> getDeposits() {
    return deposits;
  }

  public long getMegabytes() {
    return limit.megabytes();
  }

  public String getKey() {
    return key;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
