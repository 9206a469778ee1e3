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
import java.util.List;
import ma.tasrih.employers.domain.Employer;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.rates.domain.Regime;

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
  private String address;
  private String town;

  @Column(name = "postal_code")
  private String postalCode;

  private String agency;

  @Enumerated(EnumType.STRING)
  private Regime regime;

  @Enumerated(EnumType.STRING)
  private Employer.Status status;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(
      name = "employer_group_cover",
      joinColumns = @JoinColumn(name = "affiliate_number"))
  @OrderBy("validFrom")
  private List<GroupCoverRow> groupCover;

  @Version private int version;

  protected EmployerRow() {}

  static EmployerRow of(Employer employer) {
    EmployerRow row = new EmployerRow();
    row.affiliateNumber = employer.number().digits();
    row.companyName = employer.companyName();
    row.ice = employer.ice();
    row.activity = employer.activity();
    row.sector = employer.sector();
    row.region = employer.region();
    row.address = employer.address();
    row.town = employer.town();
    row.postalCode = employer.postalCode();
    row.agency = employer.agency();
    row.regime = employer.regime();
    row.status = employer.status();
    row.groupCover = employer.groupCover().stream().map(GroupCoverRow::of).toList();
    return row;
  }

  Employer toDomain() {
    return new Employer(
        new AffiliateNumber(affiliateNumber),
        companyName,
        ice,
        activity,
        sector,
        region,
        address,
        town,
        postalCode,
        agency,
        regime,
        status,
        groupCover.stream().map(GroupCoverRow::toDomain).toList());
  }
}
