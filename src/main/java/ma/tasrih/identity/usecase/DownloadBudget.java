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
import ma.tasrih.identity.domain.watch.DownloadKind;
import ma.tasrih.identity.domain.watch.DownloadLimit;
import ma.tasrih.identity.domain.watch.DownloadProfile;
import ma.tasrih.identity.domain.watch.DownloadSwitch;
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
   * @param people how many insured persons it tells of, at least 0
   * @throws Refusal {@link IdentityRefusal#DOWNLOAD_BUDGET_SPENT}, or {@link
   *     IdentityRefusal#DOWNLOADS_STOPPED} while all are
   */
  public void take(Actor actor, DownloadKind kind, int people) {
    if (downloads.isOff()) {
      throw new Refusal(IdentityRefusal.DOWNLOADS_STOPPED);
    }
    LocalDate today = LocalDate.now(clock);
    if (actor.isFund()) {
      DownloadLimit limit = new DownloadLimit(fundDocuments, fundPeople);
      if (!count.count(actor.userId(), today, kind, people, limit)) {
        refuse(actor, kind, people);
      }
      return;
    }
    List<AffiliateRight> own = myAffiliates.list(actor);
    DownloadLimit limit =
        new DownloadLimit(documents, this.people)
            .plus(own.size(), new DownloadLimit(documentsEach, peopleEach));
    if (!count.count(actor.userId(), today, kind, people, limit)
        && !count.count(actor.userId(), today, kind, people, widened(limit, own))) {
      refuse(actor, kind, people);
    }
  }

  /** Asked only at the limit: it costs a look at every affiliate. */
  private DownloadLimit widened(DownloadLimit limit, List<AffiliateRight> own) {
    long known = profile.people(own.stream().map(AffiliateRight::affiliate).toList());
    return limit.atLeast(Math.multiplyExact(known, (long) timesKnown));
  }

  private void refuse(Actor actor, DownloadKind kind, int people) {
    alert.raise(Alert.Kind.DOWNLOAD_BUDGET_SPENT, actor.login(), kind + " of " + people);
    throw new Refusal(IdentityRefusal.DOWNLOAD_BUDGET_SPENT);
  }
}
