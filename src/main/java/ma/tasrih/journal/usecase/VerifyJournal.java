package ma.tasrih.journal.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import ma.tasrih.journal.domain.ChainFault;
import ma.tasrih.journal.domain.ChainHead;
import ma.tasrih.journal.domain.ChainVerifier;
import ma.tasrih.journal.domain.ChainedEntry;
import ma.tasrih.journal.domain.Journal;

/** Reads the whole journal, chain by chain, and lists every place where it no longer holds. */
@ApplicationScoped
public class VerifyJournal {

  private static final int ENTRIES_AT_ONCE = 1_000;

  @Inject Journal journal;

  /** All faults, oldest chain first; empty when the journal holds. */
  public List<ChainFault> run() {
    List<ChainFault> faults = new ArrayList<>();
    for (ChainHead start : journal.chains()) {
      faults.addAll(faultsOf(start));
    }
    return List.copyOf(faults);
  }

  private List<ChainFault> faultsOf(ChainHead start) {
    ChainVerifier verifier = new ChainVerifier(start);
    List<ChainedEntry> some = journal.entriesAfter(start.chain(), 0, ENTRIES_AT_ONCE);
    while (!some.isEmpty()) {
      some.forEach(verifier::accept);
      some = journal.entriesAfter(start.chain(), verifier.reached().position(), ENTRIES_AT_ONCE);
    }
    return verifier.finish();
  }
}
