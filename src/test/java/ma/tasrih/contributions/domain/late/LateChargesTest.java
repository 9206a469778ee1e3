package ma.tasrih.contributions.domain.late;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import ma.tasrih.contributions.domain.Assessment;
import ma.tasrih.contributions.domain.Contribution;
import ma.tasrih.contributions.domain.late.LatePolicy.Counting;
import ma.tasrih.contributions.domain.late.LatePolicy.Penalties;
import ma.tasrih.contributions.domain.late.LatePolicy.RateOf;
import ma.tasrih.contributions.domain.late.LatePolicy.TrainingTax;
import ma.tasrih.kernel.Money;
import ma.tasrih.kernel.Rate;
import ma.tasrih.rates.domain.Branch;
import ma.tasrih.rates.domain.LegalSource;
import ma.tasrih.rates.domain.RateBook;
import ma.tasrih.rates.store.RateFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class LateChargesTest {

  private static final RateBook LAW = RateFiles.load();
  private static final LatePolicy POLICY = LatePolicy.CURRENT;

  /** Worked by hand: 900.00 of general branches, 100.00 of training tax, 500.00 of AMO. */
  @ParameterizedTest(name = "{0}, filed {1}, paid {2}: {8}")
  @CsvFileSource(resources = "/cases/contributions/late.csv", delimiter = ';', numLinesToSkip = 1)
  void each_case_costs_what_the_table_says(
      YearMonth period,
      LocalDate filed,
      LocalDate paid,
      int people,
      int months,
      String penalties,
      String general,
      String amo,
      String why) {
    LateCharges charges = LateCharges.of(late(period, filed, paid, people), LAW, POLICY);
    assertEquals(months, charges.months());
    assertEquals(penalties, sum(charges, false, "NOT_").toString(), "penalties");
    assertEquals(general, sum(charges, true, "LATE_GENERAL").toString(), "general");
    assertEquals(amo, sum(charges, true, "LATE_AMO").toString(), "AMO");
    Money all = Money.parse(penalties).plus(Money.parse(general)).plus(Money.parse(amo));
    assertEquals(all, charges.total());
  }

  @Test
  void every_charge_names_the_row_it_comes_from_and_how_sure_it_is() {
    LateCharges charges = LateCharges.of(may2025(day("2025-08-10")), LAW, POLICY);
    assertEquals(
        List.of(
            "NOT_FILED_ONLINE 8 true",
            "NOT_PAID_ONLINE 8 true",
            "LATE_GENERAL 1 true",
            "LATE_GENERAL 1 false",
            "LATE_AMO 1 false",
            "LATE_AMO 1 false"),
        charges.charges().stream()
            .map(one -> one.kind() + " " + one.times() + " " + one.source().verified())
            .toList());
    assertTrue(charges.charges().stream().noneMatch(c -> c.source().reference().isEmpty()));
    assertFalse(charges.verified());
  }

  @Test
  void the_alternatives_to_what_the_law_leaves_open_cost_what_they_say() {
    // Due 10 February 2025, paid 20 April: months begin on 11 February, 11 March and 11 April.
    LateCase late = late(YearMonth.of(2025, 1), day("2025-04-20"), day("2025-04-20"), 8);
    assertEquals("45.00", general(late, POLICY)); // 3 % + 1 % + 0.5 % of 1,000.00
    assertEquals("50.00", general(late, policy(RateOf.DECLARED_MONTH))); // 3 % + 1 % + 1 %
    LatePolicy over =
        new LatePolicy(
            "t",
            Counting.MONTHS_OVER,
            RateOf.ELAPSED_MONTH,
            TrainingTax.AS_GENERAL,
            Penalties.WHEN_LATE);
    assertEquals("40.00", general(late, over)); // the third month is not over
    LatePolicy untaxed =
        new LatePolicy(
            "t",
            Counting.MONTHS_BEGUN,
            RateOf.ELAPSED_MONTH,
            TrainingTax.NONE,
            Penalties.NEVER_ONCE_DONE);
    assertEquals("40.50", general(late, untaxed)); // of 900.00
    assertEquals(Money.ZERO, sum(LateCharges.of(late, LAW, untaxed), false, "NOT_"));
  }

  @Test
  void months_are_counted_from_the_day_after_the_due_date() {
    LocalDate due = day("2025-01-31");
    assertEquals(0, LateCharges.months(due, due, Counting.MONTHS_BEGUN));
    assertEquals(1, LateCharges.months(due, day("2025-02-01"), Counting.MONTHS_BEGUN));
    assertEquals(1, LateCharges.months(due, day("2025-02-28"), Counting.MONTHS_BEGUN));
    assertEquals(2, LateCharges.months(due, day("2025-03-01"), Counting.MONTHS_BEGUN));
    assertEquals(1, LateCharges.months(due, day("2025-03-01"), Counting.MONTHS_OVER));
    assertEquals(2, LateCharges.months(due, day("2025-03-31"), Counting.MONTHS_OVER));
  }

  @Test
  void an_extended_date_alone_counts() {
    YearMonth june = YearMonth.of(2025, 6);
    LocalDate extended = LAW.effectiveDueDate(june);
    assertTrue(extended.isAfter(LAW.dueDate(june)));
    assertTrue(LateCharges.of(late(june, extended, extended, 8), LAW, POLICY).isNone());
    assertEquals(
        1, LateCharges.of(late(june, extended, extended.plusDays(1), 8), LAW, POLICY).months());
  }

  @Test
  void the_outlook_offers_today_and_the_last_days_before_it_gets_dearer() {
    LocalDate today = day("2025-06-20"); // May was due on 10 June
    PaymentOutlook late = PaymentOutlook.of(may2025(today), LAW, POLICY);
    assertTrue(late.isLate());
    assertEquals(
        List.of(today, day("2025-07-10"), day("2025-08-10")),
        late.choices().stream().map(PaymentOutlook.Choice::paidOn).toList());
    assertEquals(late.choices().get(0).extra(), late.choices().get(1).extra());
    assertTrue(late.choices().get(2).extra().compareTo(late.today().total()) > 0);

    PaymentOutlook early = PaymentOutlook.of(may2025(day("2025-06-01")), LAW, POLICY);
    assertFalse(early.isLate());
    assertEquals(
        List.of(day("2025-06-01"), day("2025-06-10"), day("2025-07-10")),
        early.choices().stream().map(PaymentOutlook.Choice::paidOn).toList());
    assertTrue(early.choices().get(1).charges().isNone());
    assertEquals("435.00", early.choices().get(2).extra().toString()); // 8 × 50 + 30 + 5
  }

  @Test
  void whatever_the_case_later_is_never_cheaper_and_caps_hold() {
    Random random = new Random(20261122);
    for (int run = 0; run < 2_000; run++) {
      YearMonth period = YearMonth.of(2003, 1).plusMonths(random.nextInt(282));
      LocalDate due = LAW.effectiveDueDate(period);
      LocalDate paid = due.plusDays(random.nextInt(1_500) - 100);
      LateCase late =
          new LateCase(
              assessment(period, random.nextInt(1_000_000), random.nextInt(10_000), 0),
              random.nextInt(300),
              due,
              due.plusDays(random.nextInt(200) - 100),
              paid);
      for (LatePolicy policy : policies()) {
        LateCharges charges = LateCharges.of(late, LAW, policy);
        LateCharges later = LateCharges.of(late.paidOn(paid.plusDays(1)), LAW, policy);
        assertTrue(later.total().compareTo(charges.total()) >= 0, late + " " + policy);
        assertEquals(late.paidLate(), charges.months() > 0);
        for (LateCharge charge : charges.charges()) {
          assertFalse(charge.amount().isNegative());
          assertTrue(
              charge.row().cap().map(cap -> charge.amount().compareTo(cap) <= 0).orElse(true));
        }
        if (!late.filedLate() && !late.paidLate()) {
          assertTrue(charges.isNone(), late + " " + policy);
        }
      }
    }
  }

  private static List<LatePolicy> policies() {
    List<LatePolicy> all = new ArrayList<>();
    for (Counting counting : Counting.values()) {
      for (RateOf rateOf : RateOf.values()) {
        for (TrainingTax tax : TrainingTax.values()) {
          for (Penalties penalties : Penalties.values()) {
            all.add(new LatePolicy("t", counting, rateOf, tax, penalties));
          }
        }
      }
    }
    return all;
  }

  private static LatePolicy policy(RateOf rateOf) {
    return new LatePolicy(
        "t", Counting.MONTHS_BEGUN, rateOf, TrainingTax.AS_GENERAL, Penalties.WHEN_LATE);
  }

  private static String general(LateCase late, LatePolicy policy) {
    return sum(LateCharges.of(late, LAW, policy), true, "LATE_GENERAL").toString();
  }

  private static Money sum(LateCharges charges, boolean surcharge, String kind) {
    return charges.charges().stream()
        .filter(c -> c.isSurcharge() == surcharge && c.kind().name().startsWith(kind))
        .map(LateCharge::amount)
        .reduce(Money.ZERO, Money::plus);
  }

  private static LateCase may2025(LocalDate day) {
    return late(YearMonth.of(2025, 5), day, day, 8);
  }

  private static LateCase late(YearMonth period, LocalDate filed, LocalDate paid, int people) {
    return new LateCase(
        assessment(period, 90_000, 10_000, 50_000),
        people,
        LAW.effectiveDueDate(period),
        filed,
        paid);
  }

  private static Assessment assessment(YearMonth period, long general, long tax, long amo) {
    return new Assessment(
        period,
        List.of(
            contribution(Branch.FAMILY, general),
            contribution(Branch.TRAINING_TAX, tax),
            contribution(Branch.AMO, amo)));
  }

  private static Contribution contribution(Branch branch, long due) {
    Money amount = Money.ofCentimes(due);
    LegalSource source = new LegalSource("test", "", true, LocalDate.EPOCH);
    return new Contribution(
        branch, amount, Rate.ZERO, Rate.ZERO, amount, Money.ZERO, amount, source);
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
