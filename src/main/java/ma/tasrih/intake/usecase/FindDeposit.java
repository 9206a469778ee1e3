package ma.tasrih.intake.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import ma.tasrih.declarations.domain.DepositDeclarations;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.intake.domain.CauseCount;
import ma.tasrih.intake.domain.CheckReport;
import ma.tasrih.intake.domain.Deposit;
import ma.tasrih.intake.domain.DepositFindings;
import ma.tasrih.intake.domain.Deposits;
import ma.tasrih.intake.domain.IntakeRefusal;
import ma.tasrih.kernel.Finding;
import ma.tasrih.kernel.Refusal;

/** Looks at one's own deposits, their reports and findings. */
@ApplicationScoped
public class FindDeposit {

  @Inject private Deposits deposits;
  @Inject private DepositFindings findings;
  @Inject private DepositDeclarations declarations;

  /** Findings of one page, and how many there are in all. */
  public record FindingPage(List<Finding> items, int offset, int limit, long total) {}

  public Deposit deposit(Actor actor, String publicId) {
    return deposits
        .find(actor, publicId)
        .orElseThrow(() -> new Refusal(IntakeRefusal.DEPOSIT_NOT_FOUND));
  }

  public List<Deposit> latest(Actor actor, int limit) {
    return deposits.list(actor, 0, limit);
  }

  /** Empty while the check is under way. */
  public Optional<CheckReport> report(Deposit deposit) {
    if (!deposit.isChecked()) {
      return Optional.empty();
    }
    return Optional.of(
        new CheckReport(
            deposit.format(),
            declarations.of(deposit.id(), deposit.attempt()),
            deposit.blocking(),
            deposit.warnings(),
            findings.page(deposit.id(), deposit.attempt(), 0, CheckReport.MOST_FINDINGS)));
  }

  public FindingPage findings(Deposit deposit, int offset, int limit) {
    return new FindingPage(
        findings.page(deposit.id(), deposit.attempt(), offset, limit),
        offset,
        limit,
        deposit.blocking() + deposit.warnings());
  }

  public List<CauseCount> groups(Deposit deposit) {
    return findings.groups(deposit.id(), deposit.attempt());
  }

  public List<Finding> ofCode(Deposit deposit, String code, int offset, int limit) {
    return findings.ofCode(deposit.id(), deposit.attempt(), code, offset, limit);
  }
}
