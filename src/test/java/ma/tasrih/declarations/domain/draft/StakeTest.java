package ma.tasrih.declarations.domain.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import ma.tasrih.contributions.domain.WageDue;
import ma.tasrih.declarations.domain.Kind;
import ma.tasrih.declarations.domain.SampleRoster;
import ma.tasrih.declarations.domain.Situation;
import ma.tasrih.declarations.domain.draft.DraftLine.Section;
import ma.tasrih.declarations.domain.past.Past;
import ma.tasrih.declarations.domain.past.PastPay;
import ma.tasrih.declarations.domain.past.PastPeople;
import ma.tasrih.declarations.domain.past.PayTable;
import ma.tasrih.kernel.Finding;
import ma.tasrih.kernel.InsuredNumber;
import ma.tasrih.kernel.Money;
import ma.tasrih.rates.domain.Regime;
import ma.tasrih.rates.store.RateFiles;
import org.junit.jupiter.api.Test;

/** What is at stake in a finding, where it can be told. */
class StakeTest {

  private static final WageDue DUES =
      WageDue.of(RateFiles.load(), Regime.GENERAL, SampleRoster.PERIOD, false);

  private static DraftContext context() {
    return SampleRoster.context(DraftContext.FiledState.NOTHING).withDues(DUES);
  }

  private static DraftCheck check(Kind kind, DraftContext context) {
    return new DraftCheck(
        new DraftHeader(SampleRoster.KEY, kind, 0, null, false, 1, (s, f) -> f.name()), context);
  }

  private static DraftLine line(String insured, int days, String wage, String capped) {
    return new DraftLine(
        2,
        Section.UNSTATED,
        InsuredNumber.parse(insured).orElseThrow(),
        "AB1",
        "SOMEBODY",
        null,
        null,
        days,
        wage == null ? null : Money.parse(wage),
        capped == null ? null : Money.parse(capped),
        Situation.AT_WORK);
  }

  private static Finding only(List<Finding> findings, DeclarationCode code) {
    List<Finding> found = findings.stream().filter(f -> f.code() == code).toList();
    assertEquals(1, found.size(), () -> code + " in " + findings);
    return found.get(0);
  }

  private static Money due(String wage) {
    return DUES.of(Money.parse(wage));
  }

  @Test
  void a_rejected_line_lacks_its_contributions() {
    List<Finding> found =
        check(Kind.PRINCIPAL, context())
            .line(
                line("100000018", 27, "8500.00", null),
                List.of(Finding.at(DeclarationCode.UNKNOWN_SITUATION, 2, "SITUATION", "XX", "XX")))
            .findings();
    assertEquals(due("8500.00"), only(found, DeclarationCode.DAYS_OUT_OF_RANGE).stake());
    assertEquals(due("8500.00"), only(found, DeclarationCode.UNKNOWN_SITUATION).stake());
  }

  @Test
  void nothing_is_told_of_a_line_whose_wage_nobody_could_read_or_that_has_none() {
    DraftCheck check = check(Kind.PRINCIPAL, context());
    List<Finding> unread = check.line(line("100000018", 27, null, null), List.of()).findings();
    assertNull(only(unread, DeclarationCode.DAYS_OUT_OF_RANGE).stake());
    List<Finding> none = check.line(line("112345676", 27, "0.00", null), List.of()).findings();
    assertNull(only(none, DeclarationCode.DAYS_OUT_OF_RANGE).stake());
  }

  @Test
  void a_wage_below_the_minimum_lacks_what_the_gap_costs() {
    List<Finding> found =
        check(Kind.PRINCIPAL, context())
            .line(line("100000018", 26, "3000.00", null), List.of())
            .findings();
    assertEquals(
        due("3140.48").minus(due("3000.00")),
        only(found, DeclarationCode.WAGE_BELOW_MINIMUM).stake());
  }

  @Test
  void a_wrong_capped_wage_of_casual_labour_counts_in_the_capped_branches() {
    List<Finding> found =
        check(Kind.PRINCIPAL, context())
            .line(line("999999999", 26, "5000.00", "4000.00"), List.of())
            .findings();
    assertEquals(
        DUES.ofCapped(Money.parse("1000.00")),
        only(found, DeclarationCode.CAPPED_WAGE_WRONG_CASUAL).stake());
  }

  @Test
  void who_is_declared_twice_pays_twice() {
    List<Finding> found =
        check(Kind.SUPPLEMENTARY, context().withDeclared((insured, cin) -> true))
            .line(line("156789012", 26, "5000.00", null), List.of())
            .findings();
    assertEquals(due("5000.00"), only(found, DeclarationCode.ALREADY_DECLARED_THIS_MONTH).stake());
  }

  @Test
  void somebody_missing_lacks_what_the_last_pay_cost() {
    PayTable pays = new PayTable(1);
    pays.add(145678903, new PastPay(Money.parse("5200.00"), 26, true, false));
    PastPeople people =
        new PastPeople(pays, true, (insured, cin) -> Long.parseLong(insured.digits()), () -> pays);
    DraftContext known =
        context()
            .withPast(
                Optional.of(new Past(YearMonth.of(2025, 5), 5, Money.parse("5200.00"), people)));
    DraftCheck check = check(Kind.PRINCIPAL, known);
    for (String there : List.of("100000018", "112345676", "123456785")) {
      check.line(line(there, 26, "5000.00", null), List.of());
    }
    List<Finding> absent =
        check.end().stream().filter(f -> f.code() == DeclarationCode.ROSTER_PERSON_ABSENT).toList();
    assertEquals(
        List.of("134567894", "145678903"), absent.stream().map(f -> f.args().get(0)).toList());
    assertNull(absent.get(0).stake());
    assertEquals(due("5200.00"), absent.get(1).stake());
  }

  @Test
  void where_no_rates_are_known_nothing_is_at_stake() {
    List<Finding> found =
        check(Kind.PRINCIPAL, SampleRoster.context(DraftContext.FiledState.NOTHING))
            .line(line("100000018", 26, "3000.00", null), List.of())
            .findings();
    assertNull(only(found, DeclarationCode.WAGE_BELOW_MINIMUM).stake());
  }
}
