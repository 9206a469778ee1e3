package ma.tasrih.intake.usecase.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.intake.domain.IntakeRefusal;
import ma.tasrih.intake.domain.mapping.ColumnMappings;
import ma.tasrih.intake.domain.mapping.MappingOwner;
import ma.tasrih.journal.domain.JournalEntry;
import ma.tasrih.journal.usecase.JournalWriter;
import ma.tasrih.kernel.Refusal;

/** Withdraws what was remembered of a shape of table: the next such file is asked about again. */
@ApplicationScoped
public class ForgetColumns {

  @Inject private ColumnMappings mappings;
  @Inject private RememberedColumns remembered;
  @Inject private JournalWriter journal;
  @Inject private Clock clock;

  /**
   * @throws Refusal when the actor prepares nothing for the affiliate, or nothing of the firm's or
   *     the affiliate's is remembered under the number
   */
  @Transactional
  public void forget(ActingFor who, long id) {
    who.require(Scope.PREPARE);
    MappingOwner owner =
        remembered.owner(who).orElseThrow(() -> new Refusal(IntakeRefusal.COLUMNS_NOT_REMEMBERED));
    boolean ended =
        mappings.withdraw(
            owner, id, who.actor().userId(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    if (!ended) {
      throw new Refusal(IntakeRefusal.COLUMNS_NOT_REMEMBERED);
    }
    journal.append(
        JournalEntry.of(
                who.actor().login(), "COLUMNS_WITHDRAWN", "COLUMN_MAPPING", Long.toString(id))
            .withAffiliate(who.affiliate())
            .withDetail("of " + owner.kind()));
  }
}
