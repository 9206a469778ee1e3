package ma.tasrih.contributions.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.Random;
import ma.tasrih.kernel.Money;
import ma.tasrih.rates.domain.Branch;
import ma.tasrih.rates.domain.RateBook;
import ma.tasrih.rates.domain.Regime;
import ma.tasrih.rates.store.RateFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WageDueTest {

  private static final RateBook RATES = RateFiles.load();
  private static final YearMonth JUNE = YearMonth.of(2025, 6);

  private static Assessment assessed(boolean groupCover, long... wages) {
    WageBase base = WageBase.of(RATES, Regime.GENERAL, JUNE);
    for (long wage : wages) {
      base.add(Money.ofCentimes(wage));
    }
    return Assessor.assess(base.snapshot(), RATES, Regime.GENERAL, JUNE, groupCover);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void a_wage_costs_what_a_declaration_of_it_alone_would(boolean groupCover) {
    WageDue dues = WageDue.of(RATES, Regime.GENERAL, JUNE, groupCover);
    Random random = new Random(4);
    for (int i = 0; i < 2_000; i++) {
      long wage = random.nextInt(2_000_000);
      assertEquals(assessed(groupCover, wage).due(), dues.of(Money.ofCentimes(wage)));
    }
  }

  @Test
  void lines_together_cost_a_declaration_to_a_centime_a_line_and_branch() {
    WageDue dues = WageDue.of(RATES, Regime.GENERAL, JUNE, false);
    long[] wages = new Random(5).longs(500, 1, 2_000_000).toArray();
    Assessment all = assessed(false, wages);
    long sum = 0;
    for (long wage : wages) {
      sum += dues.of(Money.ofCentimes(wage)).centimes();
    }
    long off = Math.abs(sum - all.due().centimes());
    assertTrue(off <= (long) wages.length * all.contributions().size(), "off by " + off);
  }

  @Test
  void two_wages_above_the_ceiling_differ_in_the_uncapped_branches_only() {
    WageDue dues = WageDue.of(RATES, Regime.GENERAL, JUNE, false);
    Money one = Money.parse("7000.00");
    Money other = Money.parse("9000.00");
    Money expected =
        Money.ofCentimes(
            assessed(false, 900_000).contributions().stream()
                .filter(c -> c.base().equals(other))
                .mapToLong(c -> c.due().centimes() - c.due().centimes() * 7 / 9)
                .sum());
    assertEquals(expected, dues.between(one, other));
    assertEquals(expected, dues.between(other, one));
  }

  @Test
  void a_wrong_capped_wage_counts_in_the_capped_branches_only() {
    WageDue dues = WageDue.of(RATES, Regime.GENERAL, JUNE, false);
    Money capped =
        assessed(false, 100_000).contributions().stream()
            .filter(c -> RATES.ceilingsAt(Regime.GENERAL, JUNE).containsKey(c.branch()))
            .map(Contribution::due)
            .reduce(Money.ZERO, Money::plus);
    assertEquals(capped, dues.ofCapped(Money.parse("1000.00")));
    assertEquals(capped, dues.ofCapped(Money.parse("-1000.00")));
    assertTrue(
        assessed(false, 100_000).contributions().stream().anyMatch(c -> c.branch() == Branch.AMO));
  }

  @Test
  void nothing_is_told_without_rates_or_of_what_is_no_wage() {
    assertNull(WageDue.UNKNOWN.of(Money.parse("5000.00")));
    assertNull(WageDue.UNKNOWN.between(Money.ZERO, Money.parse("5000.00")));
    assertNull(WageDue.UNKNOWN.ofCapped(Money.parse("5000.00")));
    WageDue dues = WageDue.of(RATES, Regime.GENERAL, JUNE, false);
    assertNull(dues.of(null));
    assertNull(dues.of(Money.parse("-1.00")));
    assertEquals(Money.ZERO, dues.of(Money.ZERO));
  }
}
