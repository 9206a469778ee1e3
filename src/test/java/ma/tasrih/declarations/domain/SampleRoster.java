package ma.tasrih.declarations.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import ma.tasrih.declarations.domain.draft.DraftContext;
import ma.tasrih.declarations.domain.roster.PrefilledRoster;
import ma.tasrih.declarations.domain.roster.RosterLine;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.kernel.InsuredNumber;
import ma.tasrih.kernel.Money;

/** The roster of affiliate 1234567 for June 2025, person by person, and the law of that month. */
public final class SampleRoster {

  public static final AffiliateNumber AFFILIATE = new AffiliateNumber("1234567");
  public static final YearMonth PERIOD = YearMonth.of(2025, 6);
  public static final DraftKey KEY = new DraftKey(AFFILIATE, PERIOD);
  public static final YearMonth CURRENT_MONTH = YearMonth.of(2025, 7);
  public static final String TRANSFER_ID = "00123456725060";

  public static final PrefilledRoster ROSTER =
      PrefilledRoster.of(
          TRANSFER_ID,
          new PrefilledRoster.Header(
              AFFILIATE,
              PERIOD,
              "ATLAS DEMO SARL",
              "NEGOCE",
              "12 RUE DE LA DEMO",
              "CASABLANCA",
              "020000",
              "13",
              LocalDate.of(2025, 6, 20),
              LocalDate.of(2025, 7, 10)),
          List.of(
              person("100000018", "ALPHA", "AMINA", 2, "600.00", "0.00", "600.00"),
              person("112345676", "BETA", "BRAHIM", 0, "0.00", "0.00", "0.00"),
              person("123456785", "GAMMA", "CHAIMAE", 1, "300.00", "100.00", "200.00"),
              person("134567894", "DELTA", "DRISS", 0, "0.00", "0.00", "0.00"),
              person("145678903", "EPSILON", "ELHAM", 0, "0.00", "0.00", "0.00")));

  private SampleRoster() {}

  /** The context in which the employer's own draft of the month is checked. */
  public static DraftContext context(DraftContext.FiledState filed) {
    return context(Optional.of(ROSTER), true, filed);
  }

  public static DraftContext context(
      Optional<PrefilledRoster> roster, boolean registered, DraftContext.FiledState filed) {
    return new DraftContext(
        roster,
        Money.parse("6000.00"),
        Money.parse("3266.10"),
        26,
        registered,
        filed,
        CURRENT_MONTH);
  }

  /** Surname and first name stand in thirty characters each, as in the roster file. */
  private static RosterLine person(
      String insured,
      String surname,
      String firstName,
      int children,
      String due,
      String withheld,
      String net) {
    return new RosterLine(
        new InsuredNumber.Registered(insured),
        String.format("%-30s%s", surname, firstName),
        new FamilyAllowance(children, Money.parse(due), Money.parse(withheld), Money.parse(net)));
  }
}
