package ma.tasrih.intake.usecase.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import ma.tasrih.declarations.domain.Declaration;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.intake.domain.Deposit;
import ma.tasrih.intake.domain.IntakeRefusal;
import ma.tasrih.intake.domain.finish.FinishDecision;
import ma.tasrih.intake.domain.finish.FinishDecisions;
import ma.tasrih.intake.domain.finish.FinishReason;
import ma.tasrih.journal.domain.JournalEntry;
import ma.tasrih.journal.usecase.JournalWriter;
import ma.tasrih.kernel.Refusal;

/** Puts a checked file aside, with the reason: nothing of it is filed, nothing of it is lost. */
@ApplicationScoped
public class StopDeposit {

  @Inject private WaitingParts waitingParts;
  @Inject private FinishDecisions decisions;
  @Inject private JournalWriter journal;
  @Inject private Clock clock;

  /**
   * @throws Refusal when nothing of it is the actor's, none of it waits, or they may not prepare
   *     declarations for somebody in it
   */
  @Transactional
  public void stop(Actor actor, String publicId, FinishReason reason) {
    WaitingParts.Waiting waiting = waitingParts.of(actor, publicId);
    Deposit deposit = waiting.deposit();
    if (waiting.parts().isEmpty()) {
      throw new Refusal(IntakeRefusal.NOTHING_TO_FILE);
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    List<JournalEntry> entries = new ArrayList<>();
    for (WaitingParts.Part part : waiting.parts()) {
      ActingFor who = part.who();
      Declaration staged = part.declaration();
      int lines = staged.totals().read();
      decisions.keep(
          who,
          new FinishDecision(
              deposit.id(),
              publicId,
              staged.key().period(),
              FinishDecision.Way.STOPPED,
              reason,
              lines,
              null,
              now,
              actor.userId(),
              null));
      entries.add(
          FinishJournal.of(
              who,
              FinishJournal.FILE_PUT_ASIDE,
              publicId,
              staged.key().period(),
              FinishJournal.detail(lines, reason)));
    }
    journal.appendAll(entries);
  }
}
