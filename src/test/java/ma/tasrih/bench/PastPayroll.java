package ma.tasrih.bench;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import ma.tasrih.declarations.domain.past.Past;
import ma.tasrih.declarations.domain.past.PastPay;
import ma.tasrih.declarations.domain.past.PastPeople;
import ma.tasrih.declarations.domain.past.PayTable;
import ma.tasrih.kernel.InsuredNumber;
import ma.tasrih.kernel.Money;
import ma.tasrih.vault.domain.Vault;

/** The people of a made-up payroll as they were declared the month before, with the same pay. */
record PastPayroll(Past past, double bytesEach) {

  private static final int NUMBER = 0;
  private static final int DAYS = 4;
  private static final int WAGE = 5;

  /** Found by pseudonyms, as the portal finds them. */
  static PastPayroll of(byte[] csv, Vault vault) {
    String[] rows = new String(csv, StandardCharsets.UTF_8).split("\n");
    PayTable pays = new PayTable(rows.length - 1);
    Money wages = Money.ZERO;
    for (int i = 1; i < rows.length; i++) {
      String[] cells = rows[i].split(";");
      Money wage = Money.parse(cells[WAGE]);
      wages = wages.plus(wage);
      InsuredNumber insured = InsuredNumber.parse(cells[NUMBER]).orElseThrow();
      pays.add(
          key(vault, insured, ""), new PastPay(wage, Integer.parseInt(cells[DAYS]), true, false));
    }
    PastPeople people =
        new PastPeople(pays, (insured, cin) -> key(vault, insured, cin), none -> {});
    return new PastPayroll(
        new Past(YearMonth.of(2025, 4), pays.size(), wages, people),
        (double) pays.bytes() / pays.size());
  }

  private static long key(Vault vault, InsuredNumber insured, String cin) {
    return ByteBuffer.wrap(vault.pseudonym(insured, cin).bytes()).getLong();
  }
}
