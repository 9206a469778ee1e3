package ma.tasrih.identity.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A row of {@code accountant_firm}. */
@Entity
@Table(name = "accountant_firm")
public class FirmRow {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  String name;

  @Column(name = "created_at")
  Instant createdAt;

  static FirmRow of(String name, Instant at) {
    FirmRow row = new FirmRow();
    row.name = name;
    row.createdAt = at;
    return row;
  }
}
