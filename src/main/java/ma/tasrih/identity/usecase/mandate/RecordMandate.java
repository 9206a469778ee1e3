package ma.tasrih.identity.usecase.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import ma.tasrih.identity.domain.AffiliateRights;
import ma.tasrih.identity.domain.Mandate;
import ma.tasrih.identity.usecase.IdentityAct;
import ma.tasrih.journal.domain.JournalEntry;
import ma.tasrih.journal.usecase.JournalWriter;

/** Puts a mandate on record, in the transaction at hand; nothing is checked here. */
@ApplicationScoped
public class RecordMandate {

  @Inject AffiliateRights rights;
  @Inject JournalWriter journal;
  @Inject Clock clock;

  /**
   * @param grantedBy login, or {@code system}
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void add(Mandate mandate, String grantedBy) {
    long id = rights.add(mandate, grantedBy, clock.instant());
    journal.append(
        JournalEntry.of(grantedBy, IdentityAct.MANDATE_GRANTED.name(), "MANDATE", Long.toString(id))
            .withAffiliate(mandate.affiliate())
            .withDetail(
                "firm "
                    + mandate.firmId()
                    + " "
                    + EnumSet.copyOf(mandate.scopes())
                    + " "
                    + mandate.from()
                    + "/"
                    + mandate.until().map(LocalDate::toString).orElse("")));
  }
}
