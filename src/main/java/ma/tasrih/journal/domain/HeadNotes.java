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

  /**
   * The heads noted before this server noted any: the last of every chain, and the last before each
   * place where a chain went back, as one does whose number was given out again; empty when none
   * are kept.
   */
  List<ChainHead> known();

  /**
   * Told, once the known heads were looked for, which of them the journal does not hold. From then
   * on the notes may be made shorter, but never by those.
   */
  void compared(List<ChainHead> missing);
}
