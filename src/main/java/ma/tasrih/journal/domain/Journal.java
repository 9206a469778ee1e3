package ma.tasrih.journal.domain;

import java.time.Instant;
import java.util.List;

/** Where entries are kept. Entries can be added and read, nothing else. */
public interface Journal {

  /** Opens a chain in the caller's transaction; it exists only if that commits. */
  ChainHead openChain(String server, Instant at);

  /** Adds entries in the caller's transaction; a place that is taken is an error. */
  void add(List<ChainedEntry> entries);

  /** The entries about a thing, in no order. */
  List<ChainedEntry> entriesOn(String objectType, String objectId);

  /** Whether the entry at that place has that hash. */
  boolean holds(ChainHead head);
}
