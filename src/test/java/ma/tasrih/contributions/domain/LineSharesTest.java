package ma.tasrih.contributions.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import ma.tasrih.kernel.Money;
import ma.tasrih.kernel.Rate;
import ma.tasrih.kernel.Rounding;
import ma.tasrih.rates.domain.Branch;
import ma.tasrih.rates.domain.LegalSource;
import ma.tasrih.rates.domain.RateBook;
import ma.tasrih.rates.domain.Regime;
import ma.tasrih.rates.store.RateFiles;
import org.junit.jupiter.api.Test;

class LineSharesTest {

  private static final RateBook LAW = RateFiles.load();
  private static final YearMonth PERIOD = YearMonth.of(2025, 6);
  private static final Map<Branch, Money> CEILINGS = LAW.ceilingsAt(Regime.GENERAL, PERIOD);
  private static final int CASES = 2000;

  /** Fewer where a rate of six decimals makes each case slow. */
  private static final int SLOW_CASES = 500;

  @Test
  void shares_of_random_declarations_add_up_to_every_total() {
    Random random = new Random(20250710);
    for (int i = 0; i < CASES; i++) {
      long[] wages = Wages.any(random);
      checkAgainstReference(assessed(wages), CEILINGS, wages);
    }
  }

  @Test
  void shares_at_random_rates_add_up_too_whatever_the_two_rates_are() {
    Random random = new Random(60113);
    for (int i = 0; i < SLOW_CASES; i++) {
      long[] wages = Wages.any(random);
      checkAgainstReference(atRandomRate(random, wages), Map.of(), wages);
    }
  }

  @Test
  void declarations_of_wages_of_one_dirham_or_more_never_need_a_further_round() {
    Random random = new Random(17);
    for (int i = 0; i < CASES; i++) {
      long[] wages =
          LongStream.of(Wages.any(random)).map(wage -> wage == 0 ? 0 : 100 + wage % 5000).toArray();
      for (BranchCut cut : LineShares.compute(assessed(wages), CEILINGS, wages).cuts()) {
        assertEquals(0, cut.due().rounds(), cut::toString);
        assertEquals(0, cut.employee().rounds(), cut::toString);
      }
    }
  }

  @Test
  void a_total_rate_that_is_a_multiple_of_the_employees_never_needs_a_further_round() {
    Random random = new Random(452);
    for (int i = 0; i < SLOW_CASES; i++) {
      long[] wages = LongStream.of(Wages.any(random)).map(wage -> wage % 3000).toArray();
      long employee = 1 + random.nextInt(200_000);
      Contribution contribution = contribution(employee, employee * (2 + random.nextInt(4)), wages);
      LineShares shares = LineShares.compute(assessment(contribution), Map.of(), wages);
      assertEquals(0, shares.cuts().get(0).employee().rounds());
    }
  }

  /** Three centimes for two lines with room: one of them gets two. */
  @Test
  void centimes_left_without_a_line_go_in_a_further_round_to_lines_with_room() {
    long[] wages = new long[15];
    Arrays.fill(wages, 1);
    wages[0] = 1414;
    wages[7] = 1414;
    Contribution longTerm = contribution(39_600, 118_900, wages);
    assertEquals(338, longTerm.due().centimes());
    assertEquals(113, longTerm.employee().centimes());

    LineShares shares = LineShares.compute(assessment(longTerm), Map.of(), wages);

    assertEquals(new ShareCut(1, 9944, 0), shares.cuts().get(0).employee());
    assertEquals("1.69 = 1.12 + 0.57", written(shares.of(0, 1414)));
    assertEquals("0.00 = 0.00 + 0.00", written(shares.of(1, 1)));
    assertEquals("1.69 = 1.13 + 0.56", written(shares.of(7, 1414)));
    checkAgainstReference(assessment(longTerm), Map.of(), wages);
  }

  @Test
  void equal_wages_share_the_odd_centimes_in_line_order() {
    long[] wages = {333, 333, 333, 333};
    Contribution solidarity = contribution(0, 18_500, wages);
    assertEquals(25, solidarity.due().centimes());
    LineShares shares = LineShares.compute(assessment(solidarity), Map.of(), wages);
    assertEquals(new ShareCut(0, 1605, 0), shares.cuts().get(0).due());
    assertEquals(
        List.of(7L, 6L, 6L, 6L),
        List.of(
            due(shares, 0, 333), due(shares, 1, 333), due(shares, 2, 333), due(shares, 3, 333)));
  }

  @Test
  void wages_too_large_for_a_product_in_a_long_are_split_exactly() {
    long largest = 9_999_999_999_999L;
    for (long numerator : new long[] {999_999, 123_457, 1, 1_000_000}) {
      Portion portion = Portion.of(new Rate(BigDecimal.valueOf(numerator, 6)));
      for (long base : new long[] {largest, largest - 1, Long.MAX_VALUE, 1_000_000, 999_999, 0}) {
        BigDecimal exact = BigDecimal.valueOf(base).multiply(BigDecimal.valueOf(numerator, 6));
        BigDecimal found =
            BigDecimal.valueOf(portion.whole(base))
                .add(
                    BigDecimal.valueOf(portion.remainder(base))
                        .divide(BigDecimal.valueOf(portion.denominator())));
        assertEquals(0, exact.compareTo(found), () -> base + " × " + numerator);
      }
    }
    // The plain product of the largest wage and the largest numerator does leave a long.
    assertThrows(ArithmeticException.class, () -> Math.multiplyExact(largest, 999_999L));
  }

  @Test
  void kept_cuts_give_the_same_shares_again() {
    long[] wages = Wages.any(new Random(3));
    Assessment assessment = assessed(wages);
    LineShares computed = LineShares.compute(assessment, CEILINGS, wages);
    LineShares restored = LineShares.restore(assessment, CEILINGS, computed.cuts());
    for (int line = 0; line < wages.length; line++) {
      assertEquals(computed.of(line, wages[line]), restored.of(line, wages[line]));
    }
    assertThrows(
        IllegalArgumentException.class,
        () -> LineShares.restore(assessment, CEILINGS, computed.cuts().subList(1, 7)));
  }

  @Test
  void a_capped_branch_shows_the_capped_wage_as_the_base_of_the_line() {
    long[] wages = {850_000, 450_000};
    List<LineShare> first = LineShares.compute(assessed(wages), CEILINGS, wages).of(0, 850_000);
    assertEquals("8500.00", first.get(0).base().toString());
    assertEquals("6000.00", first.get(1).base().toString());
  }

  @Test
  void a_declaration_without_lines_has_cuts_that_give_nothing() {
    LineShares shares = LineShares.compute(assessed(new long[0]), CEILINGS, new long[0]);
    assertEquals(7, shares.cuts().size());
  }

  @Test
  void wages_other_than_those_assessed_are_refused() {
    Assessment assessment = assessed(new long[] {500_000});
    assertThrows(
        IllegalArgumentException.class,
        () -> LineShares.compute(assessment, CEILINGS, new long[] {500_001}));
    assertThrows(
        IllegalArgumentException.class,
        () -> LineShares.compute(assessment, CEILINGS, new long[] {500_001, -1}));
  }

  private static void checkAgainstReference(
      Assessment assessment, Map<Branch, Money> ceilings, long[] wages) {
    LineShares shares = LineShares.compute(assessment, ceilings, wages);
    List<List<LineShare>> lines = new ArrayList<>();
    for (int line = 0; line < wages.length; line++) {
      lines.add(shares.of(line, wages[line]));
    }
    for (int b = 0; b < assessment.contributions().size(); b++) {
      Contribution contribution = assessment.contributions().get(b);
      int branch = b;
      List<LineShare> found = lines.stream().map(line -> line.get(branch)).toList();
      checkBranch(contribution, found, shares.cuts().get(b).employee().rounds());
      assertEquals(
          SortedSplit.of(contribution, found.stream().map(s -> s.base().centimes()).toList()),
          found.stream().map(s -> List.of(s.due().centimes(), s.employee().centimes())).toList());
    }
  }

  private static void checkBranch(Contribution branch, List<LineShare> shares, long rounds) {
    long due = 0;
    long employee = 0;
    long employer = 0;
    for (LineShare share : shares) {
      due += share.due().centimes();
      employee += share.employee().centimes();
      employer += share.employer().centimes();
      assertTrue(!share.employee().isNegative() && !share.employer().isNegative(), share::toString);
      assertEquals(share.due(), share.employer().plus(share.employee()));
      assertTrue(within(1, share.due(), share.base(), branch.totalRate()), share::toString);
      assertTrue(
          within(1 + rounds, share.employee(), share.base(), branch.employeeRate()),
          share::toString);
    }
    assertEquals(branch.due().centimes(), due);
    assertEquals(branch.employee().centimes(), employee);
    assertEquals(branch.employer().centimes(), employer);
  }

  private static boolean within(long centimes, Money share, Money base, Rate rate) {
    BigDecimal exact = BigDecimal.valueOf(base.centimes()).multiply(rate.fraction());
    BigDecimal off = BigDecimal.valueOf(share.centimes()).subtract(exact).abs();
    return off.compareTo(BigDecimal.valueOf(centimes)) <= 0;
  }

  private static Assessment assessed(long[] wages) {
    WageBase base = WageBase.of(LAW, Regime.GENERAL, PERIOD);
    LongStream.of(wages).mapToObj(Money::ofCentimes).forEach(base::add);
    return Assessor.assess(base.snapshot(), LAW, Regime.GENERAL, PERIOD, false);
  }

  private static Assessment atRandomRate(Random random, long[] wages) {
    long total = 1 + random.nextInt(1_000_000);
    long employee = random.nextInt((int) total + 1);
    return assessment(contribution(employee, total, wages));
  }

  private static Assessment assessment(Contribution contribution) {
    return new Assessment(PERIOD, List.of(contribution));
  }

  /** An uncapped branch at rates in millionths. */
  private static Contribution contribution(long employeeRate, long totalRate, long[] wages) {
    Money base = Money.ofCentimes(LongStream.of(wages).sum());
    Rate employee = new Rate(BigDecimal.valueOf(employeeRate, Rate.MAX_DECIMALS));
    Rate employer = new Rate(BigDecimal.valueOf(totalRate - employeeRate, Rate.MAX_DECIMALS));
    Money due = base.times(employer.plus(employee), Rounding.HALF_UP);
    Money withheld = base.times(employee, Rounding.HALF_UP);
    return new Contribution(
        Branch.LONG_TERM,
        base,
        employer,
        employee,
        due.minus(withheld),
        withheld,
        due,
        new LegalSource("", "", false, LocalDate.EPOCH));
  }

  private static long due(LineShares shares, int line, long wage) {
    return shares.of(line, wage).get(0).due().centimes();
  }

  private static String written(List<LineShare> shares) {
    LineShare share = shares.get(0);
    return share.due() + " = " + share.employer() + " + " + share.employee();
  }
}
