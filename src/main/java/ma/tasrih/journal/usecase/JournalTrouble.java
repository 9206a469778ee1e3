package ma.tasrih.journal.usecase;

/**
 * Told when the evidence itself is in doubt, to whoever has somebody to alert.
 *
 * @param chain number of the chain concerned; 0 when it is none in particular
 * @param position place in it, 0 when it is none in particular
 */
public record JournalTrouble(Kind kind, long chain, long position) {

  /** What is the matter. */
  public enum Kind {
    /** Heads cannot be noted outside the database; acts go on. */
    HEADS_NOT_NOTED,
    /** A noted head is not in the database: rows were cut off or written anew. */
    HEAD_NOT_FOUND
  }
}
