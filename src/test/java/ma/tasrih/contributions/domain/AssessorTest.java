package ma.tasrih.contributions.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.Map;
import java.util.stream.Stream;
import ma.tasrih.kernel.Money;
import ma.tasrih.kernel.Timeline.NoValueInForce;
import ma.tasrih.rates.domain.Branch;
import ma.tasrih.rates.domain.RateBook;
import ma.tasrih.rates.domain.Regime;
import ma.tasrih.rates.store.RateFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class AssessorTest {

  private static final RateBook LAW = RateFiles.load();
  private static final YearMonth JUNE_2025 = YearMonth.of(2025, 6);

  @ParameterizedTest(name = "{0}: {4}")
  @CsvFileSource(
      resources = "/cases/contributions/contributions.csv",
      delimiter = ';',
      numLinesToSkip = 1)
  void each_branch_costs_what_the_table_says(
      String name,
      YearMonth period,
      String groupCover,
      String wages,
      String branch,
      String base,
      String employer,
      String employee,
      String due) {
    Assessment assessment = assess(period, groupCover.equals("yes"), wages.split("\\|"));
    if (branch.equals("TOTAL")) {
      assertEquals(employer, assessment.employer().toString());
      assertEquals(employee, assessment.employee().toString());
      assertEquals(due, assessment.due().toString());
      return;
    }
    Contribution contribution = find(assessment, Branch.valueOf(branch));
    assertEquals(base, contribution.base().toString());
    assertEquals(employer, contribution.employer().toString());
    assertEquals(employee, contribution.employee().toString());
    assertEquals(due, contribution.due().toString());
  }

  private static Assessment assess(YearMonth period, boolean groupCover, String... wages) {
    WageBase base = WageBase.of(LAW, Regime.GENERAL, period);
    Stream.of(wages).map(Money::parse).forEach(base::add);
    assertEquals(wages.length, base.lines());
    return Assessor.assess(base.snapshot(), LAW, Regime.GENERAL, period, groupCover);
  }

  private static Contribution find(Assessment assessment, Branch branch) {
    return assessment.contributions().stream()
        .filter(contribution -> contribution.branch() == branch)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void group_cover_removes_the_health_branch_and_nothing_else() {
    Assessment with = assess(JUNE_2025, true, "10000.00");
    Assessment without = assess(JUNE_2025, false, "10000.00");
    assertEquals(
        without.contributions().stream().filter(c -> c.branch() != Branch.AMO).toList(),
        with.contributions());
    assertEquals(6, with.contributions().size());
  }

  @Test
  void job_loss_is_no_line_of_the_slip_before_december_2014() {
    assertEquals(6, assess(YearMonth.of(2014, 11), false, "5000.00").contributions().size());
    assertEquals(7, assess(YearMonth.of(2014, 12), false, "5000.00").contributions().size());
  }

  @Test
  void an_assessment_says_whether_all_its_rates_are_verified() {
    assertTrue(assess(JUNE_2025, false, "5000.00").verified());
    assertFalse(assess(YearMonth.of(2010, 12), false, "5000.00").verified());
  }

  @Test
  void a_month_without_rates_is_refused() {
    assertThrows(NoValueInForce.class, () -> assess(YearMonth.of(2002, 3), false, "5000.00"));
  }

  @Test
  void a_basis_that_was_not_summed_under_the_ceiling_is_refused() {
    ContributionBasis uncappedOnly = new ContributionBasis(Money.parse("5000.00"), Map.of());
    assertThrows(
        IllegalArgumentException.class,
        () -> Assessor.assess(uncappedOnly, LAW, Regime.GENERAL, JUNE_2025, false));
  }

  @Test
  void a_snapshot_does_not_move_when_more_wages_come() {
    WageBase base = WageBase.of(LAW, Regime.GENERAL, JUNE_2025);
    base.add(Money.parse("7000.00"));
    ContributionBasis first = base.snapshot();
    base.add(Money.parse("0.01"));
    assertEquals("7000.00", first.uncapped().toString());
    assertEquals("{GENERAL_MONTHLY=6000.00}", first.capped().toString());
    assertEquals("{GENERAL_MONTHLY=6000.01}", base.snapshot().capped().toString());
  }

  @Test
  void a_negative_wage_is_refused() {
    WageBase base = WageBase.of(LAW, Regime.GENERAL, JUNE_2025);
    assertThrows(IllegalArgumentException.class, () -> base.add(Money.ofCentimes(-1)));
  }

  @Test
  void sums_beyond_the_range_of_an_amount_are_refused_not_wrapped() {
    WageBase base = WageBase.of(LAW, Regime.GENERAL, JUNE_2025);
    base.add(Money.ofCentimes(Long.MAX_VALUE));
    assertThrows(ArithmeticException.class, () -> base.add(Money.ofCentimes(1)));
  }
}
