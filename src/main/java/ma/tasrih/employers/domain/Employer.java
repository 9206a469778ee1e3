package ma.tasrih.employers.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.rates.domain.Regime;

/**
 * An affiliate of the fund.
 *
 * @param ice common company identifier, fifteen digits; empty when not known
 * @param sector sector of activity, a code such as {@code COMMERCE}
 * @param region administrative region, a code such as {@code CASABLANCA_SETTAT}
 * @param agency the fund's agency, two characters
 * @param groupCover the months during which a group cover replaces basic AMO
 */
public record Employer(
    AffiliateNumber number,
    String companyName,
    String ice,
    String activity,
    String sector,
    String region,
    String address,
    String town,
    String postalCode,
    String agency,
    Regime regime,
    Status status,
    List<GroupCover> groupCover) {

  /** Where the affiliation stands. */
  public enum Status {
    ACTIVE,
    SUSPENDED,
    CLOSED
  }

  /**
   * Group cover kept from before 2005 (law 65-00 art. 114): only the solidarity share of AMO is
   * due.
   *
   * @param from first day, inclusive
   * @param until last day, inclusive; {@link LocalDate#MAX} while it lasts
   */
  public record GroupCover(LocalDate from, LocalDate until) {
    boolean covers(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(until);
    }
  }

  public Employer {
    groupCover = List.copyOf(groupCover);
  }

  /** The same affiliate, its affiliation standing elsewhere. */
  public Employer withStatus(Status other) {
    return new Employer(
        number,
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
        other,
        groupCover);
  }

  /** The same affiliate with other spans of group cover. */
  public Employer withGroupCover(List<GroupCover> spans) {
    return new Employer(
        number,
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
        spans);
  }

  /** Whether group cover holds on the first day of the month. */
  public boolean hasGroupCover(YearMonth period) {
    return groupCover.stream().anyMatch(c -> c.covers(period.atDay(1)));
  }
}
