package ma.tasrih.journal.usecase;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.Deque;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedDeque;
import ma.tasrih.journal.domain.ChainHead;
import ma.tasrih.journal.domain.HeadNotes;
import ma.tasrih.journal.domain.Journal;

/**
 * The chains of this running server. A transaction that writes takes a free one, or opens one when
 * none is free, and keeps it to its end: within a chain the order is total, and no transaction
 * waits for another. There are never more chains than there were transactions at the same time.
 * Should a chain be given out twice against all care, the database refuses the second entry at the
 * same place.
 */
@ApplicationScoped
public class OpenChains {

  private final Deque<ChainHead> free = new ConcurrentLinkedDeque<>();
  private final String server = UUID.randomUUID().toString();

  @Inject Journal journal;
  @Inject HeadNotes notes;
  @Inject Clock clock;

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  TransactionSynchronizationRegistry transactions;

  private void note(ChainHead head) {
    notes.note(head, clock.instant());
  }

  HeldChain heldByThisTransaction(Instant now) {
    HeldChain held = (HeldChain) transactions.getResource(HeldChain.class);
    if (held == null) {
      ChainHead head = free.pollFirst();
      boolean justOpened = head == null;
      if (justOpened) {
        head = journal.openChain(server, now);
      }
      held = new HeldChain(head, justOpened, free::addFirst, this::note);
      transactions.registerInterposedSynchronization(held);
      transactions.putResource(HeldChain.class, held);
    }
    return held;
  }
}
