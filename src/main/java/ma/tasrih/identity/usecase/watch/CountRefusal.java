package ma.tasrih.identity.usecase.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.watch.Alert;
import ma.tasrih.identity.domain.watch.RefusalCounts;
import ma.tasrih.identity.usecase.IdentityAct;
import ma.tasrih.journal.domain.JournalEntry;
import ma.tasrih.journal.usecase.JournalWriter;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Notes that somebody signed in was refused what they asked for. The journal is told of the 1st,
 * 10th, 100th … of an hour, so that nobody can fill it; whoever goes on is an alert.
 */
@ApplicationScoped
public class CountRefusal {

  private static final Duration KEPT = Duration.ofDays(7);
  private static final Set<Integer> TOLD = Set.of(1, 10, 100, 1_000, 10_000, 100_000);

  @Inject RefusalCounts counts;
  @Inject RaiseAlert alert;
  @Inject JournalWriter journal;
  @Inject Clock clock;

  /** Refusals of one account in one hour that are one too many. */
  @Inject
  @ConfigProperty(name = "tasrih.refusals.per.hour", defaultValue = "60")
  int tooMany;

  /**
   * @param result {@code NOT_FOUND} or {@code FORBIDDEN}
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void count(Actor actor, String result) {
    Instant hour = clock.instant().truncatedTo(ChronoUnit.HOURS);
    int times = counts.add(actor.userId(), hour, hour.minus(KEPT));
    if (TOLD.contains(times)) {
      journal.append(
          JournalEntry.of(
                  actor.login(),
                  IdentityAct.ACCESS_REFUSED.name(),
                  "USER",
                  Long.toString(actor.userId()))
              .withResult(result)
              .withDetail("in the hour " + times));
    }
    if (times == tooMany) {
      alert.raise(Alert.Kind.FOREIGN_IDS_TRIED, actor.login(), times + " refusals in the hour");
    }
  }
}
