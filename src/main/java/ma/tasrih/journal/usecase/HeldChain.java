package ma.tasrih.journal.usecase;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import java.util.function.Consumer;
import ma.tasrih.journal.domain.ChainHead;

/**
 * A chain in the hands of one transaction. It is given back with its new head after a commit, with
 * its old one after a rollback, and not at all when its state is in doubt: a chain just opened and
 * rolled back does not exist, and after a failed write or an unknown outcome nobody knows its end.
 */
final class HeldChain implements Synchronization {

  private final ChainHead before;
  private final boolean justOpened;
  private final Consumer<ChainHead> giveBack;
  private final Consumer<ChainHead> committed;
  private ChainHead head;
  private boolean inDoubt;

  /**
   * @param giveBack takes the chain for the next transaction
   * @param committed told of the new head before anybody else can go on from it
   */
  HeldChain(
      ChainHead before,
      boolean justOpened,
      Consumer<ChainHead> giveBack,
      Consumer<ChainHead> committed) {
    this.before = before;
    this.head = before;
    this.justOpened = justOpened;
    this.giveBack = giveBack;
    this.committed = committed;
  }

  ChainHead head() {
    return head;
  }

  /** Told before entries are written. */
  void adding(ChainHead next) {
    head = next;
    inDoubt = true;
  }

  /** Told when they are in. */
  void added() {
    inDoubt = false;
  }

  @Override
  public void beforeCompletion() {
    // entries are written as they come
  }

  @Override
  public void afterCompletion(int status) {
    if (inDoubt) {
      return;
    }
    if (status == Status.STATUS_COMMITTED) {
      committed.accept(head);
      giveBack.accept(head);
    } else if (status == Status.STATUS_ROLLEDBACK && !justOpened) {
      giveBack.accept(before);
    }
  }
}
