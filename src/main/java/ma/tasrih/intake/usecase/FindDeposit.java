package ma.tasrih.intake.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ma.tasrih.declarations.domain.DepositDeclarations;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.usecase.people.WhoIs;
import ma.tasrih.intake.domain.CauseCount;
import ma.tasrih.intake.domain.CheckReport;
import ma.tasrih.intake.domain.Deposit;
import ma.tasrih.intake.domain.DepositFindings;
import ma.tasrih.intake.domain.Deposits;
import ma.tasrih.intake.domain.IntakeRefusal;
import ma.tasrih.kernel.Finding;
import ma.tasrih.kernel.Refusal;

/** Looks at the deposits one may see, their reports and findings. */
@ApplicationScoped
public class FindDeposit {

  @Inject private Deposits deposits;
  @Inject private VisibleDeposit visibleDeposit;
  @Inject private WhoIs whoIs;
  @Inject private DepositFindings findings;
  @Inject private DepositDeclarations declarations;

  /** Findings of one page, and how many there are in all. */
  public record FindingPage(List<Finding> items, int offset, int limit, long total) {}

  /** A deposit, and under which name its sender appears. */
  public record Sent(Deposit deposit, String by) {}

  public Deposit deposit(Actor actor, String publicId) {
    return visibleDeposit
        .find(actor, publicId)
        .orElseThrow(() -> new Refusal(IntakeRefusal.DEPOSIT_NOT_FOUND));
  }

  /**
   * Deposits that concern nobody but one affiliate, newest first, whoever sent them, and the
   * actor's own whose content is not known yet.
   */
  public List<Sent> latest(ActingFor who, int limit) {
    Map<Long, Deposit> found = new TreeMap<>(Comparator.reverseOrder());
    declarations.depositsOnlyOf(who, limit).forEach(id -> found.put(id, deposits.get(id)));
    deposits.list(who.actor(), 0, limit).stream()
        .filter(deposit -> who.affiliate().equals(deposit.asked().affiliate()))
        .forEach(deposit -> found.put(deposit.id(), deposit));
    return found.values().stream()
        .limit(limit)
        .map(deposit -> new Sent(deposit, whoIs.name(deposit.userId())))
        .toList();
  }

  /** Under which name the sender of a deposit appears. */
  public String sender(Deposit deposit) {
    return whoIs.name(deposit.userId());
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
