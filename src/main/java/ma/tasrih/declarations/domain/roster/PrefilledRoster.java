package ma.tasrih.declarations.domain.roster;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.tasrih.declarations.domain.past.PackedPay;
import ma.tasrih.employers.domain.Employer;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.kernel.InsuredNumber;

/**
 * The préétabli: who the fund expects in an employer's month.
 *
 * @param transferId fourteen digits a principal e-BDS file must echo
 * @param header the employer's data as printed in the roster
 * @param lines people by insured number, in ascending order
 */
public record PrefilledRoster(
    String transferId, Header header, Map<InsuredNumber.Registered, RosterLine> lines) {

  /** The global header shared by the three e-BDS files. */
  public record Header(
      AffiliateNumber affiliate,
      YearMonth period,
      String companyName,
      String activity,
      String address,
      String town,
      String postalCode,
      String agency,
      LocalDate issuedOn,
      LocalDate dueOn) {

    /** What the register says of an employer. */
    public static Header of(
        Employer employer, YearMonth period, LocalDate issuedOn, LocalDate dueOn) {
      return new Header(
          employer.number(),
          period,
          employer.companyName(),
          employer.activity(),
          employer.address(),
          employer.town(),
          employer.postalCode(),
          employer.agency(),
          issuedOn,
          dueOn);
    }
  }

  public PrefilledRoster {
    lines = Collections.unmodifiableMap(new LinkedHashMap<>(lines));
  }

  /**
   * A roster of people in the order given.
   *
   * @throws IllegalArgumentException when a person stands twice
   */
  public static PrefilledRoster of(String transferId, Header header, List<RosterLine> people) {
    Map<InsuredNumber.Registered, RosterLine> lines = new LinkedHashMap<>();
    for (RosterLine line : people) {
      if (lines.put(line.insured(), line) != null) {
        throw new IllegalArgumentException("a person stands twice in the roster");
      }
    }
    return new PrefilledRoster(transferId, header, lines);
  }

  public AffiliateNumber affiliate() {
    return header.affiliate();
  }

  public YearMonth period() {
    return header.period();
  }

  /** Whether it tells what its people were paid last. */
  public boolean tellsPay() {
    return lines.values().stream().anyMatch(line -> line.lastPay() != PackedPay.NONE);
  }

  public Optional<RosterLine> find(InsuredNumber insured) {
    return insured instanceof InsuredNumber.Registered registered
        ? Optional.ofNullable(lines.get(registered))
        : Optional.empty();
  }
}
