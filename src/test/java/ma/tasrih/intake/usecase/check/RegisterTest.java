package ma.tasrih.intake.usecase.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import ma.tasrih.kernel.Money;
import ma.tasrih.rates.domain.RateBook;
import ma.tasrih.rates.store.RateFiles;
import org.junit.jupiter.api.Test;

class RegisterTest {

  private static final RateBook RATES = RateFiles.load();

  @Test
  void in_agriculture_the_minimum_wage_is_that_of_agriculture() {
    YearMonth month = YearMonth.of(2021, 1);
    // 76.70 a day, 26 days.
    assertEquals(Money.parse("1994.20"), Register.minimumWage(RATES, "AGRICULTURE", month));
    assertEquals(
        RATES.smigMonthlyAt(month).amount(), Register.minimumWage(RATES, "COMMERCE", month));
  }

  @Test
  void where_the_law_of_agriculture_is_not_known_nobody_is_warned() {
    assertEquals(Money.ZERO, Register.minimumWage(RATES, "AGRICULTURE", YearMonth.of(2005, 1)));
  }
}
