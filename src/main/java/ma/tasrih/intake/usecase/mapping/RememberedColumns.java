package ma.tasrih.intake.usecase.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.identity.usecase.people.WhoIs;
import ma.tasrih.intake.domain.mapping.ColumnMappings;
import ma.tasrih.intake.domain.mapping.MappingOwner;
import ma.tasrih.intake.domain.mapping.PortalColumn;
import ma.tasrih.intake.domain.mapping.StoredMapping;

/** Lists the shapes of tables a firm, or an affiliate's own people, decided about. */
@ApplicationScoped
public class RememberedColumns {

  @Inject private ColumnMappings mappings;
  @Inject private KnownColumns knownColumns;
  @Inject private WhoIs whoIs;

  /**
   * A shape of table.
   *
   * @param product the payroll software it is of; empty when unknown
   * @param columns what is read from where
   */
  public record Remembered(
      long id, Optional<String> product, List<Column> columns, String by, Instant at) {}

  /** One of the portal's columns, and the heading it is read from. */
  public record Column(PortalColumn column, String heading) {}

  /** Those in force, newest first: an accountant's are the whole firm's. */
  public List<Remembered> list(ActingFor who) {
    return owner(who).map(mappings::inForce).orElse(List.of()).stream().map(this::told).toList();
  }

  Optional<MappingOwner> owner(ActingFor who) {
    return knownColumns.owner(who.actor().userId(), who.affiliate());
  }

  private Remembered told(StoredMapping one) {
    List<Column> columns = new ArrayList<>();
    one.mapping()
        .byPlace(one.headings())
        .forEach((place, column) -> columns.add(new Column(column, one.headings().get(place))));
    columns.sort((a, b) -> a.column().compareTo(b.column()));
    return new Remembered(
        one.id(),
        Optional.ofNullable(one.product()),
        columns,
        whoIs.name(one.decidedBy()),
        one.decidedAt());
  }
}
