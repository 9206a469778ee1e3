package ma.tasrih.identity.usecase.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.watch.DownloadCounts;
import ma.tasrih.identity.domain.watch.DownloadLimit;
import ma.tasrih.identity.domain.watch.TakenOut;
import ma.tasrih.identity.usecase.IdentityAct;
import ma.tasrih.journal.domain.JournalEntry;
import ma.tasrih.journal.usecase.JournalWriter;

/**
 * Counts one download for good, whatever becomes of the call it belongs to, and tells the journal:
 * whose, of what kind, which document, how many people.
 */
@ApplicationScoped
public class CountDownload {

  @Inject DownloadCounts counts;
  @Inject JournalWriter journal;

  /**
   * @return whether it stayed within the limit; what does not is neither counted nor told
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public boolean count(Actor actor, LocalDate day, TakenOut what, DownloadLimit limit) {
    boolean within =
        counts.take(actor.userId(), day, what.kind().documents(), what.people(), limit);
    if (within) {
      JournalEntry entry =
          JournalEntry.of(
                  actor.login(), IdentityAct.TAKEN_OUT.name(), what.kind().name(), what.document())
              .withDetail("people " + what.people());
      journal.append(what.affiliate().map(entry::withAffiliate).orElse(entry));
    }
    return within;
  }
}
