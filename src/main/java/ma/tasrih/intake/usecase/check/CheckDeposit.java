package ma.tasrih.intake.usecase.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import ma.tasrih.declarations.domain.DepositDeclarations;
import ma.tasrih.declarations.domain.draft.StagingArea;
import ma.tasrih.identity.domain.User;
import ma.tasrih.identity.domain.Users;
import ma.tasrih.intake.domain.CheckReport;
import ma.tasrih.intake.domain.Deposit;
import ma.tasrih.intake.domain.DepositState;
import ma.tasrih.intake.domain.Deposits;
import ma.tasrih.intake.domain.finding.AttributedFinding;
import ma.tasrih.intake.domain.finding.DepositFindings;
import ma.tasrih.intake.domain.finding.FindingLog;
import org.jspecify.annotations.Nullable;

/**
 * Examines a kept file and stages what it holds. May be killed at any instruction: the next start
 * checks again under a new attempt, and what the old one wrote is void.
 */
@ApplicationScoped
public class CheckDeposit {

  /** Findings and progress are written this often. */
  private static final int BATCH = 1000;

  @Inject private Deposits deposits;
  @Inject private DepositFindings findings;
  @Inject private DepositDeclarations declarations;
  @Inject private StagingArea stagingArea;
  @Inject private Users users;
  @Inject private Register register;
  @Inject private FileReading reading;
  @Inject private StandingAmendments amendments;

  /** Checks one deposit from its first byte, as an attempt that was begun. */
  public void check(long depositId, int attempt) {
    Deposit deposit = deposits.get(depositId);
    User sender = users.byId(deposit.userId()).orElseThrow();
    Log log = new Log(depositId, attempt);
    Examination examination =
        new Examination(
            register.asSeenBy(sender.asActor(), true),
            stagingArea.begin(depositId, attempt),
            log,
            amendments.of(deposit));
    log.follow(examination);
    reading.read(
        deposit.format(), new DepositStream(deposits, depositId), deposit.asked(), examination);
    CheckReport report = examination.finish(deposit.format());
    log.flush();
    if (deposits.finishCheck(depositId, attempt, outcome(report, examination))) {
      int before = deposit.checkedAttempt(); // who began to read it reads it to its end
      findings.forgetBefore(depositId, attempt, before);
      declarations.forgetBefore(depositId, attempt, before);
    }
  }

  private static Deposits.CheckOutcome outcome(CheckReport report, Examination examination) {
    boolean fileable =
        !examination.fileBlocked() && report.declarations().stream().anyMatch(d -> !d.blocked());
    return new Deposits.CheckOutcome(
        fileable ? DepositState.CHECKED : DepositState.REJECTED,
        examination.linesRead(),
        report.blocking(),
        report.warnings(),
        examination.fileBlocked());
  }

  /** Writes findings in batches and moves the progress on. */
  private final class Log implements FindingLog {

    private final long depositId;
    private final int attempt;
    private final List<AttributedFinding> waiting = new ArrayList<>();
    private int written;
    private @Nullable Examination followed;

    Log(long depositId, int attempt) {
      this.depositId = depositId;
      this.attempt = attempt;
    }

    void follow(Examination examination) {
      followed = examination;
      examination.onProgress(BATCH, this::alive);
    }

    private void alive(int lines) {
      if (!deposits.progress(depositId, attempt, lines)) {
        throw new CheckOvertaken(depositId, attempt);
      }
    }

    @Override
    public void add(AttributedFinding finding) {
      waiting.add(finding);
      if (waiting.size() == BATCH) {
        flush();
      }
    }

    /** An overtaken check writes nothing more: what it wrote is being deleted. */
    void flush() {
      if (followed != null && !waiting.isEmpty()) {
        alive(followed.linesRead());
      }
      findings.write(depositId, attempt, written, waiting);
      written += waiting.size();
      waiting.clear();
    }
  }
}
