package ma.tasrih.intake.usecase.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.intake.domain.Deposit;
import ma.tasrih.intake.domain.Deposits;
import ma.tasrih.intake.domain.IntakeRefusal;
import ma.tasrih.intake.domain.finish.FinishDecision;
import ma.tasrih.intake.domain.finish.FinishDecisions;
import ma.tasrih.intake.domain.finish.FinishReason;
import ma.tasrih.journal.usecase.JournalWriter;
import ma.tasrih.kernel.Refusal;

/** Says why lines left for later need no declaration any more. */
@ApplicationScoped
public class SettleLines {

  @Inject private Deposits deposits;
  @Inject private FinishDecisions decisions;
  @Inject private JournalWriter journal;
  @Inject private Clock clock;

  /**
   * @throws Refusal without the right to file, or when nothing is left
   */
  @Transactional
  public void settle(ActingFor who, String publicId, YearMonth period, FinishReason reason) {
    who.require(Scope.FILE);
    Deposit deposit = deposits.candidate(publicId).orElseThrow(SettleLines::nothing);
    FinishDecision left =
        decisions
            .find(who, deposit.id(), period)
            .filter(FinishDecision::isOpen)
            .orElseThrow(SettleLines::nothing);
    if (!decisions.settle(
        who, deposit.id(), period, reason, clock.instant().truncatedTo(ChronoUnit.MICROS))) {
      throw nothing();
    }
    journal.append(
        FinishJournal.of(
            who,
            FinishJournal.LINES_SETTLED,
            publicId,
            period,
            FinishJournal.detail(left.lines(), reason)));
  }

  private static Refusal nothing() {
    return new Refusal(IntakeRefusal.NOTHING_LEFT);
  }
}
