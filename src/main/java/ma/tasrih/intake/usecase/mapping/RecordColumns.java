package ma.tasrih.intake.usecase.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.intake.domain.Deposit;
import ma.tasrih.intake.domain.DepositState;
import ma.tasrih.intake.domain.Deposits;
import ma.tasrih.intake.domain.IntakeRefusal;
import ma.tasrih.intake.domain.mapping.ColumnChoice;
import ma.tasrih.intake.domain.mapping.ColumnMapping;
import ma.tasrih.intake.domain.mapping.ColumnMappings;
import ma.tasrih.intake.domain.mapping.MappingOwner;
import ma.tasrih.intake.domain.mapping.PortalColumn;
import ma.tasrih.journal.domain.JournalEntry;
import ma.tasrih.journal.usecase.JournalWriter;
import ma.tasrih.kernel.Refusal;

/**
 * Keeps a decision and asks for the check that follows from it, both or neither: a server that dies
 * in between leaves nothing half done. Days for everybody hold for the one deposit; what is
 * remembered asks for them again.
 */
@ApplicationScoped
public class RecordColumns {

  @Inject private Deposits deposits;
  @Inject private ColumnMappings mappings;
  @Inject private KnownColumns knownColumns;
  @Inject private JournalWriter journal;
  @Inject private Clock clock;

  /**
   * @param choice without a fault
   * @param remember whether it holds for the next files of the same shape too, where that can be
   */
  @Transactional
  public void record(Actor actor, TableView view, ColumnChoice choice, boolean remember) {
    Deposit deposit = deposits.lock(view.deposit().id());
    if (deposit.state() == DepositState.SUBMITTED) {
      throw new Refusal(IntakeRefusal.COLUMNS_FILED);
    }
    if (!deposit.isChecked()) {
      throw new Refusal(IntakeRefusal.NOT_CHECKED_YET);
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Map<PortalColumn, Integer> places = new EnumMap<>(PortalColumn.class);
    choice.columns().forEach((place, column) -> places.put(column, place));
    ColumnMapping mapping =
        ColumnMapping.at(view.shape(), view.withHeadings(), places, choice.daysForAll());
    keep(actor, view, MappingOwner.deposit(deposit.id()), mapping, now);
    Optional<MappingOwner> owner =
        knownColumns
            .owner(actor.userId(), deposit.about())
            .filter(one -> remember && view.rememberable());
    ColumnMapping withoutDays = ColumnMapping.at(view.shape(), view.withHeadings(), places, null);
    owner.ifPresent(one -> keep(actor, view, one, withoutDays, now));
    deposits.askAgain(deposit.id());
    JournalEntry entry =
        JournalEntry.of(actor.login(), "COLUMNS_DECIDED", "DEPOSIT", deposit.publicId())
            .withDocument(deposit.sha256())
            .withDetail(owner.map(one -> "remembered for " + one.kind()).orElse("this file alone"));
    journal.append(deposit.about() == null ? entry : entry.withAffiliate(deposit.about()));
  }

  private void keep(
      Actor actor, TableView view, MappingOwner owner, ColumnMapping mapping, Instant now) {
    mappings.decide(
        new ColumnMappings.New(
            owner,
            mapping,
            view.withHeadings() ? view.headings() : List.of(),
            view.product().orElse(null),
            view.deposit().id(),
            actor.userId(),
            now));
  }
}
