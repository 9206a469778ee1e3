package ma.tasrih.payments.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import ma.tasrih.contributions.domain.Assessment;
import ma.tasrih.contributions.domain.Contribution;
import ma.tasrih.employers.domain.Employer;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.kernel.Money;
import ma.tasrih.kernel.Rate;
import ma.tasrih.rates.domain.Branch;
import ma.tasrih.rates.domain.LegalSource;
import ma.tasrih.rates.domain.Regime;

/** The order of the sample declaration of June 2025, whole, for tests of its documents. */
public final class SampleOrder {

  public static final YearMonth JUNE = YearMonth.of(2025, 6);
  public static final AffiliateNumber AFFILIATE = new AffiliateNumber("1234567");
  public static final String REFERENCE = "123456725060185";
  public static final String CREDITOR_REFERENCE = "RF39123456725060185";
  public static final Payee PAYEE =
      new Payee("Caisse nationale de sécurité sociale", "011780000012345678901296");
  public static final LegalSource SURE =
      new LegalSource("cleiss.fr, taux 2024", "", true, LocalDate.of(2016, 1, 1));
  public static final LegalSource DUE_RULE =
      new LegalSource(
          "bordereau de février 2020 (« avant le 10/03/2020 »)",
          "",
          false,
          LocalDate.of(2006, 1, 1));
  public static final LegalSource EXTENSION =
      new LegalSource("report annoncé en juillet 2025", "", true, LocalDate.of(2025, 7, 10));
  public static final Imprint IMPRINT =
      new Imprint(
          "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
          "https://example.org/tasrih/verify",
          Instant.parse("2025-07-04T09:20:00Z"));

  private SampleOrder() {}

  public static OrderDocument document() {
    return document(employer("ATLAS DEMO SARL"), assessment(SURE));
  }

  public static OrderDocument document(Employer employer, Assessment assessment) {
    return new OrderDocument(
        order(OrderStatus.ISSUED, assessment.due()),
        employer,
        assessment,
        PAYEE,
        new OrderDocument.Deadline(DUE_RULE, Optional.of(EXTENSION)),
        IMPRINT);
  }

  public static PaymentOrder order(OrderStatus status, Money amount) {
    return new PaymentOrder(
        PaymentReference.of(AFFILIATE, JUNE, 1),
        AFFILIATE,
        JUNE,
        "D-2025-06-0000001",
        amount,
        Money.parse("200.00"),
        LocalDate.of(2025, 7, 10),
        LocalDate.of(2025, 7, 21),
        status,
        Instant.parse("2025-07-04T09:15:30Z"));
  }

  public static Employer employer(String companyName) {
    return new Employer(
        AFFILIATE,
        companyName,
        "001234567000089",
        "NEGOCE",
        "COMMERCE",
        "CASABLANCA_SETTAT",
        "12 RUE DE LA DEMO",
        "CASABLANCA",
        "20000",
        "01",
        Regime.GENERAL,
        Employer.Status.ACTIVE,
        List.of());
  }

  /** 28,100.00 of wages, 24,600.00 of them capped at the ceiling. */
  public static Assessment assessment(LegalSource amoSource) {
    return new Assessment(
        JUNE,
        List.of(
            line(Branch.FAMILY, "28100.00", "6.40%", "0.00%", "1798.40", "0.00", SURE),
            line(Branch.SHORT_TERM, "24600.00", "0.67%", "0.33%", "164.82", "81.18", SURE),
            line(Branch.JOB_LOSS, "24600.00", "0.38%", "0.19%", "93.48", "46.74", SURE),
            line(Branch.LONG_TERM, "24600.00", "7.93%", "3.96%", "1950.78", "974.16", SURE),
            line(Branch.TRAINING_TAX, "28100.00", "1.60%", "0.00%", "449.60", "0.00", SURE),
            line(Branch.AMO, "28100.00", "2.26%", "2.26%", "635.06", "635.06", amoSource),
            line(Branch.AMO_SOLIDARITY, "28100.00", "1.85%", "0.00%", "519.85", "0.00", SURE)));
  }

  private static Contribution line(
      Branch branch,
      String base,
      String employerRate,
      String employeeRate,
      String employer,
      String employee,
      LegalSource source) {
    Money paidByEmployer = Money.parse(employer);
    Money withheld = Money.parse(employee);
    return new Contribution(
        branch,
        Money.parse(base),
        Rate.parse(employerRate),
        Rate.parse(employeeRate),
        paidByEmployer,
        withheld,
        paidByEmployer.plus(withheld),
        source);
  }
}
