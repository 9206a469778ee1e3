package ma.tasrih.identity.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.time.Instant;
import ma.tasrih.identity.domain.mandate.Firm;
import ma.tasrih.identity.domain.mandate.FirmNumber;

/** A row of {@code accountant_firm}. */
@Entity
@Table(name = "accountant_firm")
public class FirmRow {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(name = "firm_number")
  String firmNumber;

  String name;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "closed_at")
  Instant closedAt;

  static FirmRow of(String name, Instant at) {
    FirmRow row = new FirmRow();
    row.firmNumber = FirmNumber.random(new SecureRandom()).signs();
    row.name = name;
    row.createdAt = at;
    return row;
  }

  /** Open when there is no such moment; changes are noticed only when they are made in here. */
  void setClosedAt(Instant moment) {
    closedAt = moment;
  }

  Firm toDomain() {
    return new Firm(id, new FirmNumber(firmNumber), name, closedAt == null);
  }
}
