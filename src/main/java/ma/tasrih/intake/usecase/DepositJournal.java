package ma.tasrih.intake.usecase;

import ma.tasrih.identity.domain.Actor;
import ma.tasrih.intake.domain.Deposit;
import ma.tasrih.journal.domain.JournalEntry;

/** How deposits are told in the journal: hashes and ids, never names or wages. */
final class DepositJournal {

  private static final String DEPOSIT = "DEPOSIT";

  private DepositJournal() {}

  static JournalEntry received(Actor actor, Deposit deposit) {
    return JournalEntry.of(actor.login(), "FILE_RECEIVED", DEPOSIT, deposit.publicId())
        .withDocument(deposit.sha256())
        .withDetail(deposit.format() + " " + deposit.bytes());
  }
}
