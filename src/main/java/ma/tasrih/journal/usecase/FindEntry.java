package ma.tasrih.journal.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import ma.tasrih.journal.domain.ChainedEntry;
import ma.tasrih.journal.domain.Journal;

/** Finds the entry that tells of an act, for documents that carry its hash. */
@ApplicationScoped
public class FindEntry {

  @Inject Journal journal;

  /**
   * The first entry of one of these acts on a thing. Whether the caller may see the thing is for
   * the caller's use case to have checked.
   */
  public Optional<ChainedEntry> of(Set<String> acts, String objectType, String objectId) {
    return journal.entriesOn(objectType, objectId).stream()
        .filter(chained -> acts.contains(chained.entry().act()))
        .min(Comparator.comparing(ChainedEntry::at));
  }
}
