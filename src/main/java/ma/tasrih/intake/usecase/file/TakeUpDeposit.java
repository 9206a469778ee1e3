package ma.tasrih.intake.usecase.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.intake.domain.IntakeRefusal;
import ma.tasrih.intake.domain.finish.FinishDecisions;
import ma.tasrih.journal.domain.JournalEntry;
import ma.tasrih.journal.usecase.JournalWriter;
import ma.tasrih.kernel.Refusal;

/** Takes a file up again that was put aside. */
@ApplicationScoped
public class TakeUpDeposit {

  @Inject private WaitingParts waitingParts;
  @Inject private FinishDecisions decisions;
  @Inject private JournalWriter journal;
  @Inject private Clock clock;

  /**
   * @throws Refusal when nothing of it is the actor's, or nothing of it was put aside
   */
  @Transactional
  public void takeUp(Actor actor, String publicId) {
    WaitingParts.Waiting waiting = waitingParts.of(actor, publicId);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    List<JournalEntry> entries = new ArrayList<>();
    for (WaitingParts.Part part : waiting.parts()) {
      YearMonth period = part.declaration().key().period();
      if (decisions.takeUp(part.who(), waiting.deposit().id(), period, now)) {
        entries.add(
            FinishJournal.of(part.who(), FinishJournal.FILE_TAKEN_UP, publicId, period, ""));
      }
    }
    if (entries.isEmpty()) {
      throw new Refusal(IntakeRefusal.NOTHING_LEFT);
    }
    journal.appendAll(entries);
  }
}
