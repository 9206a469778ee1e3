package ma.tasrih.identity.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import ma.tasrih.identity.domain.Mandate;
import ma.tasrih.identity.domain.mandate.Firm;
import ma.tasrih.identity.domain.mandate.GrantedMandate;
import ma.tasrih.kernel.AffiliateNumber;

/** A row of {@code mandate}. */
@Entity
@Table(name = "mandate")
public class MandateRow {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(name = "public_id")
  String publicId;

  @Column(name = "firm_id")
  Long firmId;

  @Column(name = "affiliate_number")
  String affiliateNumber;

  String scopes;

  @Column(name = "valid_from")
  LocalDate validFrom;

  @Column(name = "valid_until")
  LocalDate validUntil;

  @Column(name = "granted_by")
  String grantedBy;

  @Column(name = "granted_at")
  Instant grantedAt;

  @Column(name = "ended_by")
  String endedBy;

  @Column(name = "ended_at")
  Instant endedAt;

  @Version long version;

  static MandateRow of(Mandate mandate, String grantedBy, Instant at) {
    MandateRow row = new MandateRow();
    row.publicId = PublicId.random();
    row.firmId = mandate.firmId();
    row.affiliateNumber = mandate.affiliate().digits();
    row.scopes = ScopeSet.write(mandate.scopes());
    row.validFrom = mandate.from();
    row.validUntil = mandate.until().orElse(null);
    row.grantedBy = grantedBy;
    row.grantedAt = at;
    return row;
  }

  Mandate toDomain() {
    return new Mandate(
        firmId,
        new AffiliateNumber(affiliateNumber),
        ScopeSet.read(scopes),
        validFrom,
        Optional.ofNullable(validUntil),
        endedAt != null);
  }

  GrantedMandate withHistory(Firm firm) {
    return new GrantedMandate(
        id,
        publicId,
        toDomain(),
        firm,
        grantedBy,
        grantedAt,
        Optional.ofNullable(endedBy),
        Optional.ofNullable(endedAt));
  }
}
