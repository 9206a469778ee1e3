package ma.tasrih.intake.usecase.look;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import ma.tasrih.declarations.domain.DepositDeclarations;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.watch.DownloadKind;
import ma.tasrih.identity.domain.watch.TakenOut;
import ma.tasrih.identity.usecase.DownloadBudget;
import ma.tasrih.identity.usecase.people.WhoIs;
import ma.tasrih.intake.domain.CheckReport;
import ma.tasrih.intake.domain.Deposit;
import ma.tasrih.intake.domain.Deposits;
import ma.tasrih.intake.domain.IntakeRefusal;
import ma.tasrih.intake.domain.SeenDeposit;
import ma.tasrih.intake.domain.finding.CauseCount;
import ma.tasrih.kernel.Finding;
import ma.tasrih.kernel.FindingCode;
import ma.tasrih.kernel.Refusal;

/** Looks at the deposits one may see, their reports and findings. */
@ApplicationScoped
public class FindDeposit {

  @Inject private Deposits deposits;
  @Inject private VisibleDeposit visibleDeposit;
  @Inject private WhoIs whoIs;
  @Inject private SeenFindings findings;
  @Inject private DepositDeclarations declarations;
  @Inject private DownloadBudget budget;

  /** Findings of one page, and how many there are in all. */
  public record FindingPage(List<Finding> items, int offset, int limit, long total) {}

  /** A deposit as it is seen, and under which name its sender appears. */
  public record Sent(Deposit deposit, String by) {}

  /** One cause, and the first findings it gave. */
  public record Cause(CauseCount count, List<Finding> first) {}

  /**
   * @throws Refusal when there is none, or nothing in it is to be seen: the same words
   */
  public SeenDeposit deposit(Actor actor, String publicId) {
    return visibleDeposit
        .find(actor, publicId)
        .orElseThrow(() -> new Refusal(IntakeRefusal.DEPOSIT_NOT_FOUND));
  }

  /** What the actor sees of a deposit at hand; empty when they see nothing of it. */
  public Optional<SeenDeposit> seen(Actor actor, Deposit deposit) {
    return visibleDeposit.see(actor, deposit);
  }

  /**
   * Deposits with something of one affiliate's, newest first, whoever sent them, and the actor's
   * own whose content is not known yet.
   */
  public List<Sent> latest(ActingFor who, int limit) {
    Map<Long, Deposit> found = new TreeMap<>(Comparator.reverseOrder());
    declarations.depositsWith(who, limit).forEach(id -> found.put(id, deposits.get(id)));
    deposits.list(who.actor(), 0, limit).stream()
        .filter(deposit -> who.affiliate().equals(deposit.about()))
        .forEach(deposit -> found.put(deposit.id(), deposit));
    return visibleDeposit.seeAll(who.actor(), found.values()).stream()
        .limit(limit)
        .map(SeenDeposit::deposit)
        .map(deposit -> new Sent(deposit, whoIs.name(deposit.userId())))
        .toList();
  }

  /** Under which name the sender of a deposit appears. */
  public String sender(Deposit deposit) {
    return whoIs.name(deposit.userId());
  }

  /**
   * Empty while the check is under way. Filing needs it, so it is counted and never refused for the
   * people its findings tell of.
   */
  public Optional<CheckReport> report(Actor actor, SeenDeposit seen) {
    Deposit deposit = seen.deposit();
    if (!deposit.isChecked()) {
      return Optional.empty();
    }
    List<Finding> first = findings.page(seen, 0, CheckReport.MOST_FINDINGS);
    budget.note(actor, lines(deposit, first.size()));
    return Optional.of(
        new CheckReport(
            deposit.format(),
            declarations.of(deposit.id(), deposit.attempt()).stream()
                .filter(part -> seen.view().shows(part.key().affiliate()))
                .toList(),
            deposit.blocking(),
            deposit.warnings(),
            first));
  }

  /**
   * One page of all findings.
   *
   * @throws Refusal when the actor has taken out what they may in a day
   */
  public FindingPage findings(Actor actor, SeenDeposit seen, int offset, int limit) {
    Deposit deposit = seen.deposit();
    List<Finding> page = findings.page(seen, offset, limit);
    budget.take(actor, lines(deposit, page.size()));
    return new FindingPage(page, offset, limit, deposit.blocking() + deposit.warnings());
  }

  /**
   * The causes met, with the first findings of each, for whoever decides what to file: counted and
   * never refused.
   *
   * @param most how many findings of a code
   */
  public List<Cause> causes(Actor actor, SeenDeposit seen, ToIntFunction<FindingCode> most) {
    List<Cause> causes =
        findings.groups(seen).stream()
            .map(
                group ->
                    new Cause(
                        group,
                        findings.ofCode(seen, group.code().name(), most.applyAsInt(group.code()))))
            .toList();
    int shown = causes.stream().mapToInt(cause -> cause.first().size()).sum();
    budget.note(actor, lines(seen.deposit(), shown));
    return causes;
  }

  private static TakenOut lines(Deposit deposit, int people) {
    return new TakenOut(
        DownloadKind.LINES, Optional.ofNullable(deposit.about()), deposit.publicId(), people);
  }
}
