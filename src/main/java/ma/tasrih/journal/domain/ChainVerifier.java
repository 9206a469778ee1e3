package ma.tasrih.journal.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * Walks along one chain, entry by entry, and notes every fault; after a fault it goes on from the
 * entry as found. A chain alone cannot tell that its end was cut off, nor that all of it was
 * written anew: for that, compare with a head that was noted outside the database.
 */
public final class ChainVerifier {

  private final List<ChainFault> faults = new ArrayList<>();
  private ChainHead reached;
  private boolean passedNotedHead;
  private final ChainHead noted;

  /** Verifies a chain of which nothing was noted elsewhere, from where it begins. */
  public ChainVerifier(ChainHead start) {
    this(start, start);
  }

  /**
   * @param start where the chain begins
   * @param noted a head of this chain noted earlier, outside the database
   */
  public ChainVerifier(ChainHead start, ChainHead noted) {
    this.noted = noted;
    this.reached = start;
    this.passedNotedHead = noted.equals(reached);
  }

  /** Takes the next entry in order of position. */
  public void accept(ChainedEntry next) {
    if (next.chain() != reached.chain() || next.position() != reached.position() + 1) {
      fault(next, ChainFault.Kind.MISSING);
    } else if (!next.previousHash().equals(reached.hash())) {
      fault(next, ChainFault.Kind.BROKEN_LINK);
    }
    if (!next.isIntact()) {
      fault(next, ChainFault.Kind.CHANGED);
    }
    reached = next.head();
    passedNotedHead |= reached.equals(noted);
  }

  /** All faults found, in the order of the chain; empty when it holds. */
  public List<ChainFault> finish() {
    List<ChainFault> all = new ArrayList<>(faults);
    if (!passedNotedHead) {
      all.add(new ChainFault(noted.chain(), noted.position(), ChainFault.Kind.CUT_SHORT));
    }
    return List.copyOf(all);
  }

  /** Where the chain ends as far as it was walked. */
  public ChainHead reached() {
    return reached;
  }

  private void fault(ChainedEntry at, ChainFault.Kind kind) {
    faults.add(new ChainFault(at.chain(), at.position(), kind));
  }
}
