package ma.tasrih.intake.usecase.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import ma.tasrih.declarations.domain.Declaration;
import ma.tasrih.declarations.domain.DepositDeclarations;
import ma.tasrih.declarations.usecase.SubmitDeclaration;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.identity.usecase.ActFor;
import ma.tasrih.intake.domain.Deposit;
import ma.tasrih.intake.domain.SeenDeposit;
import ma.tasrih.intake.domain.finish.FinishDecision;
import ma.tasrih.intake.domain.finish.FinishDecisions;
import ma.tasrih.intake.domain.finish.FinishReason;
import ma.tasrih.intake.domain.finish.LinesTakenOut;
import ma.tasrih.journal.domain.JournalEntry;
import ma.tasrih.journal.usecase.JournalWriter;

/**
 * Keeps in mind what a filing leaves out of each month, with the reason, so that it is not
 * forgotten and an inspector can ask. A filing that leaves nothing ends an earlier putting aside.
 */
@ApplicationScoped
class LeaveRest {

  @Inject private DepositDeclarations staged;
  @Inject private FinishDecisions decisions;
  @Inject private LinesTakenOut takenOut;
  @Inject private ActFor actFor;
  @Inject private JournalWriter journal;
  @Inject private Clock clock;

  /** Part of the transaction that files. */
  void of(Actor actor, SeenDeposit seen, List<SubmitDeclaration.Filed> filed, FinishReason reason) {
    Deposit deposit = seen.deposit();
    Map<Long, Declaration> byId =
        filed.stream()
            .map(SubmitDeclaration.Filed::declaration)
            .collect(Collectors.toMap(Declaration::id, Function.identity()));
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    List<JournalEntry> entries = new ArrayList<>();
    List<Declaration> parts = staged.of(deposit.id(), deposit.attempt());
    // A line taken out is not read any more: of several months nobody can tell whose it was.
    int more = parts.size() == 1 ? takenOut.byDecision(deposit.id()) : 0;
    for (Declaration part : FileDeposit.inOrderOfLocks(parts)) {
      Declaration justFiled = byId.get(part.id());
      boolean ofThisFiling = justFiled != null || part.filing() == null;
      if (ofThisFiling && seen.view().shows(part.key().affiliate())) {
        FinishDecision decision =
            decision(actor, deposit, justFiled == null ? part : justFiled, more, reason, now);
        actFor
            .find(actor, part.key().affiliate(), Scope.FILE)
            .flatMap(who -> note(who, decision))
            .ifPresent(entries::add);
      }
    }
    journal.appendAll(entries);
  }

  /** What was not filed is left with all its lines. */
  private static FinishDecision decision(
      Actor actor, Deposit deposit, Declaration part, int more, FinishReason reason, Instant now) {
    boolean isFiled = part.filing() != null;
    return new FinishDecision(
        deposit.id(),
        deposit.publicId(),
        part.key().period(),
        FinishDecision.Way.LEFT,
        reason,
        (isFiled ? part.totals().rejected() : part.totals().read()) + more,
        isFiled ? part.filingOrThrow().number().toString() : null,
        now,
        actor.userId(),
        null);
  }

  private Optional<JournalEntry> note(ActingFor who, FinishDecision decision) {
    if (decision.lines() == 0) {
      decisions.takeUp(who, decision.depositId(), decision.period(), decision.decidedAt());
      return Optional.empty();
    }
    decisions.keep(who, decision);
    return Optional.of(
        FinishJournal.of(
            who,
            FinishJournal.LINES_LEFT,
            decision.deposit(),
            decision.period(),
            FinishJournal.detail(decision.lines(), decision.reason())));
  }
}
