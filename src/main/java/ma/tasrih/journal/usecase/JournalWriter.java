package ma.tasrih.journal.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import ma.tasrih.journal.domain.ChainHead;
import ma.tasrih.journal.domain.ChainedEntry;
import ma.tasrih.journal.domain.Journal;
import ma.tasrih.journal.domain.JournalEntry;

/** Adds entries to the journal, inside the transaction of the act they tell of. */
@ApplicationScoped
public class JournalWriter {

  @Inject Journal journal;
  @Inject OpenChains chains;
  @Inject Clock clock;

  /** Adds one entry; outside a transaction it is refused as a bug. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void append(JournalEntry entry) {
    appendAll(List.of(entry));
  }

  /** Adds entries in order, in one round trip; for acts on many documents at once. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void appendAll(List<JournalEntry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    Instant now = clock.instant();
    HeldChain held = chains.heldByThisTransaction(now);
    List<ChainedEntry> chained = new ArrayList<>(entries.size());
    ChainHead head = held.head();
    for (JournalEntry entry : entries) {
      ChainedEntry next = ChainedEntry.after(head, now, entry);
      chained.add(next);
      head = next.head();
    }
    held.adding(head);
    journal.add(chained);
    held.added();
  }
}
