package ma.tasrih.intake.usecase.demo;

import java.time.YearMonth;
import java.util.List;
import ma.tasrih.kernel.AffiliateNumber;

/** Who the demo data declare, for tests that look for them where they must not be. */
public final class DemoPeople {

  private DemoPeople() {}

  /** Number, name and first name of everybody an employer of the demo declares in a month. */
  public static List<String> of(String affiliate) {
    return DemoPayroll.csv(new AffiliateNumber(affiliate), YearMonth.of(2025, 1))
        .lines()
        .skip(1)
        .map(line -> line.split(";"))
        .flatMap(cells -> List.of(cells[2], cells[4], cells[5]).stream())
        .toList();
  }
}
