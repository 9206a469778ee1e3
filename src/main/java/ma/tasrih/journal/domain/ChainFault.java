package ma.tasrih.journal.domain;

/**
 * A place where a chain no longer holds.
 *
 * @param position the place at which it was noticed
 */
public record ChainFault(long chain, long position, Kind kind) {

  /** What is wrong there. */
  public enum Kind {
    /** One or more entries before this one are gone, or out of order. */
    MISSING,
    /** The entry does not continue the one before it. */
    BROKEN_LINK,
    /** The entry's fields do not give its hash. */
    CHANGED,
    /** The chain does not end where a head noted elsewhere says; entries were cut off its end. */
    CUT_SHORT
  }
}
