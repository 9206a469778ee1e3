package ma.tasrih.identity.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import ma.tasrih.identity.domain.AffiliateRights;
import ma.tasrih.identity.domain.Mandate;
import ma.tasrih.journal.domain.JournalEntry;
import ma.tasrih.journal.usecase.JournalWriter;

/**
 * Puts a mandate on record, which counts from its first day on. Whether the one who grants it may
 * do so is for the caller to have checked.
 */
@ApplicationScoped
public class GrantMandate {

  @Inject AffiliateRights rights;
  @Inject JournalWriter journal;
  @Inject Clock clock;

  /**
   * Adds the mandate and tells its key.
   *
   * @param grantedBy login of who granted it, or {@code system}
   */
  @Transactional
  public long grant(Mandate mandate, String grantedBy) {
    long id = rights.add(mandate, grantedBy, clock.instant());
    journal.append(
        JournalEntry.of(grantedBy, IdentityAct.MANDATE_GRANTED.name(), "MANDATE", Long.toString(id))
            .withAffiliate(mandate.affiliate())
            .withDetail("firm " + mandate.firmId()));
    return id;
  }
}
