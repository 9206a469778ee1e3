package ma.tasrih.employers.store;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ma.tasrih.employers.domain.Employer;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.rates.domain.Regime;
import ma.tasrih.vault.domain.KeyOwner;
import ma.tasrih.vault.domain.Place;
import ma.tasrih.vault.domain.Vault;

/** An employer as stored. */
@Entity
@Table(name = "employer")
public class EmployerRow {

  @Id
  @Column(name = "affiliate_number")
  private String affiliateNumber;

  @Column(name = "company_name")
  private String companyName;

  private String ice;
  private String activity;
  private String sector;
  private String region;
  private byte[] address;
  private String town;

  @Column(name = "postal_code")
  private String postalCode;

  private String agency;

  @Enumerated(EnumType.STRING)
  private Regime regime;

  @Enumerated(EnumType.STRING)
  private Employer.Status status;

  @Column(name = "registered_on")
  private LocalDate registeredOn;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(
      name = "employer_group_cover",
      joinColumns = @JoinColumn(name = "affiliate_number"))
  @OrderBy("validFrom")
  private List<GroupCoverRow> groupCover;

  @Version private int version;

  protected EmployerRow() {}

  static EmployerRow of(Employer employer, LocalDate registeredOn, Vault vault) {
    EmployerRow row = new EmployerRow();
    row.affiliateNumber = employer.number().digits();
    row.groupCover = new ArrayList<>();
    row.registeredOn = registeredOn;
    row.take(employer, vault);
    return row;
  }

  /** Null when it was not written down. */
  LocalDate registeredOn() {
    return registeredOn;
  }

  /** Everything but the number, which never changes. */
  void take(Employer employer, Vault vault) {
    companyName = employer.companyName();
    ice = employer.ice();
    activity = employer.activity();
    sector = employer.sector();
    region = employer.region();
    address = vault.sealText(KeyOwner.employer(employer.number()), place(), employer.address());
    town = employer.town();
    postalCode = employer.postalCode();
    agency = employer.agency();
    regime = employer.regime();
    status = employer.status();
    groupCover.clear();
    employer.groupCover().stream().map(GroupCoverRow::of).forEach(groupCover::add);
  }

  private Place place() {
    return new Place("employer", "address", affiliateNumber);
  }

  Employer toDomain(Vault vault) {
    AffiliateNumber number = new AffiliateNumber(affiliateNumber);
    return new Employer(
        number,
        companyName,
        ice,
        activity,
        sector,
        region,
        vault.openText(KeyOwner.employer(number), place(), address),
        town,
        postalCode,
        agency,
        regime,
        status,
        groupCover.stream().map(GroupCoverRow::toDomain).toList());
  }
}
