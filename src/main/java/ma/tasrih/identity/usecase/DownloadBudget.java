package ma.tasrih.identity.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.AffiliateRight;
import ma.tasrih.identity.domain.IdentityRefusal;
import ma.tasrih.identity.domain.watch.Alert;
import ma.tasrih.identity.domain.watch.DownloadLimit;
import ma.tasrih.identity.domain.watch.DownloadProfile;
import ma.tasrih.identity.domain.watch.DownloadSwitch;
import ma.tasrih.identity.domain.watch.TakenOut;
import ma.tasrih.identity.usecase.watch.CountDownload;
import ma.tasrih.identity.usecase.watch.RaiseAlert;
import ma.tasrih.kernel.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Every document and every line about a person that leaves the portal is counted against what its
 * account may take out in a day. Over it, downloads stop until the next day and an administrator is
 * told; filing is never touched. The limit grows with the affiliates acted for and with the people
 * they declare, whom the account knows anyway.
 */
@ApplicationScoped
public class DownloadBudget {

  @Inject CountDownload count;
  @Inject RaiseAlert alert;
  @Inject DownloadSwitch downloads;
  @Inject DownloadProfile profile;
  @Inject MyAffiliates myAffiliates;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "tasrih.downloads.documents", defaultValue = "300")
  int documents;

  @Inject
  @ConfigProperty(name = "tasrih.downloads.people", defaultValue = "5000")
  int people;

  /** Added for each affiliate after the first. */
  @Inject
  @ConfigProperty(name = "tasrih.downloads.documents.per.affiliate", defaultValue = "20")
  int documentsEach;

  @Inject
  @ConfigProperty(name = "tasrih.downloads.people.per.affiliate", defaultValue = "500")
  int peopleEach;

  /** How often all people of one's affiliates may be taken out in a day. */
  @Inject
  @ConfigProperty(name = "tasrih.downloads.times.people.known", defaultValue = "3")
  int timesKnown;

  @Inject
  @ConfigProperty(name = "tasrih.downloads.fund.documents", defaultValue = "1000")
  int fundDocuments;

  @Inject
  @ConfigProperty(name = "tasrih.downloads.fund.people", defaultValue = "20000")
  int fundPeople;

  /**
   * Counts something about to be handed out.
   *
   * @throws Refusal {@link IdentityRefusal#DOWNLOAD_BUDGET_SPENT}, or {@link
   *     IdentityRefusal#DOWNLOADS_STOPPED} while all are
   */
  public void take(Actor actor, TakenOut what) {
    if (downloads.isOff()) {
      throw new Refusal(IdentityRefusal.DOWNLOADS_STOPPED);
    }
    if (!what.isNothing() && !isCounted(actor, what)) {
      tell(actor, what);
      throw new Refusal(IdentityRefusal.DOWNLOAD_BUDGET_SPENT);
    }
  }

  /**
   * Counts what somebody must see to file. It is handed out whatever the count, even while all
   * downloads are stopped; an administrator is told when it goes over.
   */
  public void note(Actor actor, TakenOut what) {
    if (!what.isNothing() && !isCounted(actor, what)) {
      count.count(actor, LocalDate.now(clock), what, DownloadLimit.NONE);
      tell(actor, what);
    }
  }

  private boolean isCounted(Actor actor, TakenOut what) {
    LocalDate today = LocalDate.now(clock);
    if (actor.isFund()) {
      return count.count(actor, today, what, new DownloadLimit(fundDocuments, fundPeople));
    }
    List<AffiliateRight> own = myAffiliates.list(actor);
    DownloadLimit limit =
        new DownloadLimit(documents, people)
            .plus(own.size(), new DownloadLimit(documentsEach, peopleEach));
    return count.count(actor, today, what, limit)
        || count.count(actor, today, what, widened(limit, own));
  }

  /** Asked only at the limit: it costs a look at every affiliate. */
  private DownloadLimit widened(DownloadLimit limit, List<AffiliateRight> own) {
    long known = profile.people(own.stream().map(AffiliateRight::affiliate).toList());
    return limit.atLeast(Math.multiplyExact(known, (long) timesKnown));
  }

  private void tell(Actor actor, TakenOut what) {
    alert.raise(
        Alert.Kind.DOWNLOAD_BUDGET_SPENT, actor.login(), what.kind() + " of " + what.people());
  }
}
