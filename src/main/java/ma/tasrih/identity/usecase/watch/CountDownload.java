package ma.tasrih.identity.usecase.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import ma.tasrih.identity.domain.watch.DownloadCounts;
import ma.tasrih.identity.domain.watch.DownloadKind;
import ma.tasrih.identity.domain.watch.DownloadLimit;

/** Counts one download for good, whatever becomes of the call it belongs to. */
@ApplicationScoped
public class CountDownload {

  @Inject DownloadCounts counts;

  /**
   * @return whether it stayed within the limit; what does not is not counted
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public boolean count(
      long userId, LocalDate day, DownloadKind kind, int people, DownloadLimit limit) {
    return counts.take(userId, day, kind.documents(), people, limit);
  }
}
