package ma.tasrih.journal.usecase;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import ma.tasrih.journal.domain.ChainHead;
import ma.tasrih.journal.domain.HeadNotes;
import ma.tasrih.journal.domain.Journal;
import ma.tasrih.platform.DatabaseReady;

/**
 * At every start, asks the database for the heads noted outside it. A quick look, one row per
 * chain; the whole proof is the separate verifier's.
 */
@ApplicationScoped
public class CompareHeads {

  private static final Logger LOG = Logger.getLogger(CompareHeads.class.getName());

  /** Before anything is written, after the schema is there. */
  private static final int EARLY = 100;

  @Inject Journal journal;
  @Inject HeadNotes notes;
  @Inject Event<JournalTrouble> trouble;

  void atStart(@Observes @Priority(EARLY) DatabaseReady ready) {
    List<ChainHead> missing = notes.known().stream().filter(head -> !journal.holds(head)).toList();
    for (ChainHead head : missing) {
      LOG.log(
          Level.SEVERE,
          "Journal: the head noted of chain {0} at {1} is not in the database. Run the verifier.",
          new Object[] {Long.toString(head.chain()), Long.toString(head.position())});
      trouble.fireAsync(
          new JournalTrouble(JournalTrouble.Kind.HEAD_NOT_FOUND, head.chain(), head.position()));
    }
    notes.compared(missing);
  }
}
