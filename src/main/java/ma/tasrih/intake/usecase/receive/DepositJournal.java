package ma.tasrih.intake.usecase.receive;

import ma.tasrih.identity.domain.Actor;
import ma.tasrih.intake.domain.Deposit;
import ma.tasrih.journal.domain.JournalEntry;
import ma.tasrih.kernel.AffiliateNumber;

/** How deposits are told in the journal: hashes and ids, never names or wages. */
public final class DepositJournal {

  private static final String DEPOSIT = "DEPOSIT";

  private DepositJournal() {}

  /**
   * @param about the first affiliate in it that is the sender's; null when none was seen
   */
  static JournalEntry received(Actor actor, Deposit deposit, AffiliateNumber about) {
    JournalEntry entry =
        JournalEntry.of(actor.login(), "FILE_RECEIVED", DEPOSIT, deposit.publicId())
            .withDocument(deposit.sha256())
            .withDetail(deposit.format() + " " + deposit.bytes());
    return about == null ? entry : entry.withAffiliate(about);
  }
}
