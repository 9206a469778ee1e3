package ma.tasrih.bench;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import ma.tasrih.declarations.domain.FamilyAllowance;
import ma.tasrih.declarations.domain.past.PackedPay;
import ma.tasrih.declarations.domain.past.Past;
import ma.tasrih.declarations.domain.past.PastPay;
import ma.tasrih.declarations.domain.past.PastPeople;
import ma.tasrih.declarations.domain.past.PayTable;
import ma.tasrih.declarations.domain.roster.PrefilledRoster;
import ma.tasrih.declarations.domain.roster.RosterLine;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.kernel.InsuredNumber;
import ma.tasrih.kernel.Money;
import ma.tasrih.vault.domain.Vault;

/**
 * The people of a made-up payroll as they were declared the month before, with the same pay.
 *
 * @param roster tells their pay
 * @param silent the same roster without their pay
 * @param past for the roster that tells their pay
 * @param alone tells everyone's pay, by pseudonym
 * @param bytesEach of the latter
 */
record PastPayroll(
    PrefilledRoster roster, PrefilledRoster silent, Past past, Past alone, double bytesEach) {

  private static final int NUMBER = 0;
  private static final int DAYS = 4;
  private static final int WAGE = 5;
  private static final YearMonth APRIL = YearMonth.of(2025, 4);

  /** Reads rows as the portal's own layout has them. */
  static PastPayroll of(byte[] csv, Vault vault) {
    String[] rows = new String(csv, StandardCharsets.UTF_8).split("\n");
    PayTable pays = new PayTable(rows.length - 1);
    Money wages = Money.ZERO;
    List<RosterLine> telling = new ArrayList<>();
    List<RosterLine> silent = new ArrayList<>();
    for (int i = 1; i < rows.length; i++) {
      String[] cells = rows[i].split(";");
      InsuredNumber.Registered insured = new InsuredNumber.Registered(cells[NUMBER]);
      PastPay pay =
          new PastPay(Money.parse(cells[WAGE]), Integer.parseInt(cells[DAYS]), true, false);
      wages = wages.plus(pay.wage());
      pays.add(key(vault, insured, ""), pay);
      telling.add(new RosterLine(insured, "NOM", FamilyAllowance.NONE, PackedPay.of(pay)));
      silent.add(new RosterLine(insured, "NOM", FamilyAllowance.NONE));
    }
    PayTable nobody = new PayTable(0);
    return new PastPayroll(
        roster(telling),
        roster(silent),
        past(vault, telling.size(), wages, nobody, false),
        past(vault, telling.size(), wages, pays, true),
        (double) pays.bytes() / pays.size());
  }

  private static Past past(
      Vault vault, int headcount, Money wages, PayTable pays, boolean numbered) {
    PastPeople people =
        new PastPeople(
            pays, numbered, (insured, cin) -> key(vault, insured, cin), () -> new PayTable(0));
    return new Past(APRIL, headcount, wages, people);
  }

  private static PrefilledRoster roster(List<RosterLine> people) {
    return PrefilledRoster.of(
        "12345672505001",
        new PrefilledRoster.Header(
            new AffiliateNumber("1234567"),
            APRIL.plusMonths(1),
            "ATLAS DEMO SARL",
            "NEGOCE",
            "12 RUE DE LA DEMO",
            "CASABLANCA",
            "020000",
            "13",
            LocalDate.of(2025, 5, 20),
            LocalDate.of(2025, 6, 10)),
        people);
  }

  private static long key(Vault vault, InsuredNumber insured, String cin) {
    return ByteBuffer.wrap(vault.pseudonym(insured, cin).bytes()).getLong();
  }
}
