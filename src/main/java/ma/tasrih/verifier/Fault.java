package ma.tasrih.verifier;

/**
 * A place where the journal does not hold.
 *
 * @param position place in the chain; 0 when it is the chain as a whole
 */
record Fault(long chain, long position, Kind kind, String what) {

  /** What is wrong there. */
  enum Kind {
    /** A noted chain is not in the database at all. */
    CHAIN_MISSING,
    /** Who opened the chain, or when, was changed; or its first entry. */
    CHAIN_CHANGED,
    /** Entries between two others are gone. */
    ENTRY_MISSING,
    /** The entry does not follow from the one before it. */
    LINK_BROKEN,
    /** A field of the entry was changed. */
    ENTRY_CHANGED,
    /** The entry stood at another place. */
    ENTRY_MOVED,
    /** The chain ends before a noted head. */
    CUT_OFF,
    /** Another entry stands where a head was noted: everything up to there was written anew. */
    REWRITTEN,
    /** An entry of a chain nobody opened. */
    STRAY
  }

  @Override
  public String toString() {
    return kind + " chain " + chain + " position " + position + ": " + what;
  }
}
