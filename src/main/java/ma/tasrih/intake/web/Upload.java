package ma.tasrih.intake.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ma.tasrih.declarations.domain.Kind;
import ma.tasrih.declarations.domain.month.DueCalendar;
import ma.tasrih.declarations.usecase.MonthsDue;
import ma.tasrih.declarations.usecase.RosterOf;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.identity.web.ActingAffiliate;
import ma.tasrih.identity.web.Language;
import ma.tasrih.intake.domain.Deposit;
import ma.tasrih.intake.domain.DepositState;
import ma.tasrih.intake.domain.IntakeRefusal;
import ma.tasrih.intake.usecase.file.FindDecisions;
import ma.tasrih.intake.usecase.form.DeclarableMonths;
import ma.tasrih.intake.usecase.look.FindDeposit;
import ma.tasrih.intake.usecase.receive.ReceiveFile;
import ma.tasrih.intake.usecase.receive.TakeNilMonth;
import ma.tasrih.intake.usecase.receive.TakeUpload;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.platform.DisplayTexts;
import ma.tasrih.platform.UploadLimit;

/** Behind {@code employer/intake/upload.xhtml}: a file, or "nobody worked". */
@Named("intakeUpload")
@RequestScoped
public class Upload {

  private static final String FILE = "upload:file";
  private static final int LATEST = 30;
  private static final int SHOWN = 10;
  private static final List<Kind> OF_A_TABLE =
      List.of(Kind.PRINCIPAL, Kind.SUPPLEMENTARY, Kind.CORRECTIVE);

  @Inject private ActingAffiliate acting;
  @Inject private MonthsDue monthsDue;
  @Inject private DeclarableMonths declarable;
  @Inject private RosterOf rosterOf;
  @Inject private TakeUpload takeUpload;
  @Inject private TakeNilMonth takeNilMonth;
  @Inject private FindDeposit findDeposit;
  @Inject private FindDecisions findDecisions;
  @Inject private UploadLimit limit;
  @Inject private Language language;

  private List<FindDeposit.Sent> sent;
  private Set<Long> putAside;
  private List<YearMonth> months;
  private String period;
  private String kind = Kind.PRINCIPAL.name();
  private String key;
  private boolean otherMonth;
  private Part file;

  @PostConstruct
  void load() {
    ActingFor who = acting.require(Scope.PREPARE);
    sent =
        findDeposit.latest(who, LATEST).stream()
            .filter(one -> one.deposit().purpose() == Deposit.Purpose.DECLARE)
            .limit(SHOWN)
            .toList();
    putAside = findDecisions.putAside(who);
    DueCalendar calendar = monthsDue.of(who);
    months = new ArrayList<>();
    calendar.toDeclare().forEach(m -> months.add(m.period()));
    add(calendar.running().period());
    for (int i = calendar.strip().size() - 1; i >= 0; i--) {
      add(calendar.strip().get(i).period());
    }
    String asked = Links.parameter("period");
    Optional<YearMonth> month = parse(asked).filter(declarable::holds);
    otherMonth = !asked.isEmpty() && month.isEmpty();
    month.ifPresent(this::add);
    period = month.orElse(calendar.next().period()).toString();
    String askedKind = Links.parameter("kind");
    OF_A_TABLE.stream()
        .filter(k -> k.name().equals(askedKind))
        .findFirst()
        .ifPresent(k -> kind = k.name());
    String known = Links.parameter("key");
    key = known.isEmpty() ? UUID.randomUUID().toString() : known;
  }

  private void add(YearMonth month) {
    if (!months.contains(month)) {
      months.add(month);
    }
  }

  /** Takes the file in and shows what is in it. */
  public void send() {
    if (file == null) {
      Telling.error(DisplayTexts.text("upload.none", language.getLocale()), FILE);
      return;
    }
    try (InputStream body = file.getInputStream()) {
      go(
          takeUpload.take(
              acting.require(Scope.PREPARE),
              body,
              new TakeUpload.Upload(
                  file.getSubmittedFileName(),
                  YearMonth.parse(period),
                  Kind.valueOf(kind),
                  Deposit.Purpose.DECLARE,
                  keyOf(file),
                  limit.megabytes())));
    } catch (Refusal refusal) {
      Telling.refused(refusal, FILE, language.getLocale());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Declares that nobody worked in the month chosen. */
  public void nil() {
    if (otherMonth) {
      throw new Refusal(IntakeRefusal.MONTH_NOT_DECLARABLE);
    }
    go(takeNilMonth.take(acting.require(Scope.PREPARE), YearMonth.parse(period), key + "-nil"));
  }

  private static void go(ReceiveFile.Receipt receipt) {
    String id = receipt.deposit().publicId();
    Links.go(Links.review(id) + (receipt.created() ? "" : "&again=true"));
  }

  /** A page kept open may send a second file: that is another call. */
  private String keyOf(Part sent) {
    return key + "-" + Long.toHexString(sent.getSize()) + "-" + nameHash(sent);
  }

  private static String nameHash(Part sent) {
    return Integer.toHexString(String.valueOf(sent.getSubmittedFileName()).hashCode());
  }

  private static Optional<YearMonth> parse(String text) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(YearMonth.parse(text));
    } catch (DateTimeException notAMonth) {
      return Optional.empty();
    }
  }

  /** What was sent for the company lately, by its own people and by its accountant. */
  public List<FindDeposit.Sent> getSent() {
    return sent;
  }

  /** Whether somebody put the file aside, so that it waits for nobody. */
  public boolean isPutAside(FindDeposit.Sent one) {
    return one.deposit().state() != DepositState.SUBMITTED && putAside.contains(one.deposit().id());
  }

  /** Months a file may be for, the most pressing first. */
  public List<YearMonth> getMonths() {
    return months;
  }

  /** The month chosen, for the links and the nil declaration. */
  public YearMonth getMonth() {
    return YearMonth.parse(period);
  }

  /** Whether the fund, or the last declaration, tells who is expected in the month. */
  public boolean isRoster() {
    return rosterOf.roster(acting.require(Scope.READ), getMonth()).isPresent();
  }

  public List<Kind> getKinds() {
    return OF_A_TABLE;
  }

  public long getMegabytes() {
    return limit.megabytes();
  }

  /** The month asked for cannot be declared: another one is proposed. */
  public boolean isOtherMonth() {
    return otherMonth;
  }

  public String getKey() {
    return key;
  }

  public String getPeriod() {
    return period;
  }

  public void setPeriod(String period) {
    this.period = period;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
