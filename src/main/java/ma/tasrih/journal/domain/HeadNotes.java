package ma.tasrih.journal.domain;

import java.time.Instant;
import java.util.List;

/**
 * Heads of chains, noted outside the database: who holds the database alone cannot cut off a
 * chain's end, nor write it anew, without the notes telling.
 */
public interface HeadNotes {

  /** Notes where a chain stands. Whatever happens, the act it belongs to is done: never throws. */
  void note(ChainHead head, Instant at);

  /** The last head noted of every chain, before this server noted any; empty when none are kept. */
  List<ChainHead> known();
}
