package ma.tasrih.declarations.domain.rule.past;

import static ma.tasrih.declarations.domain.rule.past.Questions.ALPHA;
import static ma.tasrih.declarations.domain.rule.past.Questions.DUES;
import static ma.tasrih.declarations.domain.rule.past.Questions.MAY;
import static ma.tasrih.declarations.domain.rule.past.Questions.QUESTIONS;
import static ma.tasrih.declarations.domain.rule.past.Questions.alpha;
import static ma.tasrih.declarations.domain.rule.past.Questions.alphaEarned;
import static ma.tasrih.declarations.domain.rule.past.Questions.asked;
import static ma.tasrih.declarations.domain.rule.past.Questions.codes;
import static ma.tasrih.declarations.domain.rule.past.Questions.context;
import static ma.tasrih.declarations.domain.rule.past.Questions.line;
import static ma.tasrih.declarations.domain.rule.past.Questions.may;
import static ma.tasrih.declarations.domain.rule.past.Questions.pay;
import static ma.tasrih.declarations.domain.rule.past.Questions.people;
import static ma.tasrih.declarations.domain.rule.past.Questions.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.tasrih.declarations.domain.FamilyAllowance;
import ma.tasrih.declarations.domain.Kind;
import ma.tasrih.declarations.domain.SampleRoster;
import ma.tasrih.declarations.domain.draft.DeclarationCode;
import ma.tasrih.declarations.domain.draft.DraftCheck;
import ma.tasrih.declarations.domain.draft.DraftContext;
import ma.tasrih.declarations.domain.draft.DraftHeader;
import ma.tasrih.declarations.domain.draft.DraftLine;
import ma.tasrih.declarations.domain.draft.DraftLine.Section;
import ma.tasrih.declarations.domain.past.PackedPay;
import ma.tasrih.declarations.domain.past.Past;
import ma.tasrih.declarations.domain.past.PastPay;
import ma.tasrih.declarations.domain.past.PastPeople;
import ma.tasrih.declarations.domain.past.PayTable;
import ma.tasrih.declarations.domain.roster.PrefilledRoster;
import ma.tasrih.declarations.domain.roster.RosterLine;
import ma.tasrih.kernel.Finding;
import ma.tasrih.kernel.InsuredNumber;
import ma.tasrih.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlausibilityTest {

  @Test
  void a_wage_far_from_before_is_told_with_both_figures_and_what_it_means() {
    Money stake = DUES.of(Money.parse("8500.00")).minus(DUES.of(Money.parse("4250.00")));
    List<Finding> found = asked(alphaEarned("8500.00", 26), alpha(26, "4250.00"));
    assertEquals(
        List.of(
            Finding.at(
                    DeclarationCode.WAGE_CHANGED,
                    2,
                    "ACTUAL_WAGE",
                    "4250.00",
                    "8500.00",
                    "26",
                    "2025-05",
                    "4250.00",
                    "26",
                    "-50",
                    stake.toString())
                .withStake(stake)),
        found);
  }

  /** Before: 10,000.00 DH for 20 days, which is 500.00 DH a day. */
  @ParameterizedTest
  @CsvSource({
    "26, 16900.00, ''", // 30 % more, just not over it
    "26, 16900.01, WAGE_CHANGED",
    "26, 9100.00, ''", // 30 % less
    "26, 9099.99, WAGE_CHANGED",
    "10, 5000.00, ''", // half the wage for half the days
    "4, 20000.00, ''", // too few days to compare
    "5, 20000.00, WAGE_CHANGED",
    "20, 100000.00, WAGE_CHANGED", // ten times is no lost separator
    "20, 1000000.00, WAGE_DECIMALS_LOST",
    "20, 100.00, WAGE_DECIMALS_LOST",
    "2, 100000.00, WAGE_DECIMALS_LOST", // however few days
    "20, 1300000.00, WAGE_DECIMALS_LOST",
    "20, 1300020.00, WAGE_CHANGED",
    "20, 700000.00, WAGE_DECIMALS_LOST",
    "20, 699900.00, WAGE_CHANGED",
    "0, 0.00, ''",
    "27, 20000.00, ''", // days are wrong: another rule says so
  })
  void wages_are_compared_by_the_day(int days, String wage, String expected) {
    List<Finding> found = asked(alphaEarned("10000.00", 20), alpha(days, wage));
    assertEquals(expected, String.join(" ", codes(found)));
  }

  @Test
  void lost_decimals_are_told_with_the_wage_of_before() {
    Money stake = DUES.of(Money.parse("520000.00")).minus(DUES.of(Money.parse("5200.00")));
    assertEquals(
        "WAGE_DECIMALS_LOST[5200.00, 2025-05, 520000.00]" + stake,
        told(asked(alphaEarned("5200.00", 26), alpha(26, "520000.00"))));
  }

  @Test
  void only_pay_for_work_is_compared() {
    Past sick =
        may(1, "8500.00", Map.of(ALPHA, new PastPay(Money.parse("8500.00"), 26, false, false)));
    assertEquals(List.of(), asked(sick, alpha(26, "4250.00")));
    for (String situation : List.of("SO", "IT", "IL", "AT")) {
      assertEquals(
          List.of(),
          asked(alphaEarned("8500.00", 26), line(ALPHA, "", 26, "100.00", situation)),
          situation);
    }
  }

  @Test
  void who_is_known_by_the_cin_is_compared_too() {
    Past past = may(1, "5000.00", Map.of("000000000AB1", pay("5000.00", 26)));
    assertEquals(
        List.of("WAGE_CHANGED"), codes(asked(past, line("000000000", "AB1", 26, "9000.00", ""))));
    assertEquals(List.of(), asked(past, line("000000000", "AB2", 26, "9000.00", "")));
  }

  @Test
  void somebody_with_a_number_who_was_not_there_is_asked_about() {
    Past past = alphaEarned("8500.00", 26);
    List<Finding> found = asked(past, line("156789012", "", 26, "5000.00", ""));
    assertEquals("PERSON_NEW[2025-05]null", told(found));
    assertEquals("156789012", found.get(0).value());
    assertEquals("INSURED", found.get(0).column());
  }

  @Test
  void who_left_and_is_back_is_asked_about_and_who_stayed_is_not() {
    Map<String, PastPay> gone =
        Map.of("156789012", new PastPay(Money.parse("5000.00"), 26, false, true));
    assertEquals(
        List.of("PERSON_NEW"),
        codes(asked(may(1, "5000.00", gone), line("156789012", "", 26, "5000.00", ""))));
    Map<String, PastPay> stayed = Map.of("156789012", pay("5000.00", 26));
    assertEquals(
        List.of(), asked(may(1, "5000.00", stayed), line("156789012", "", 26, "5000.00", "")));
  }

  @Test
  void a_person_of_the_roster_and_one_without_a_number_are_no_surprise() {
    Past nobody = may(1, "1.00", Map.of());
    assertEquals(List.of(), asked(nobody, alpha(26, "8500.00")));
    assertEquals(List.of(), asked(nobody, line("000000000", "AB1", 26, "5000.00", "")));
  }

  @Test
  void an_e_bds_file_says_itself_who_is_new() {
    DraftLine entrant =
        new DraftLine(
            2,
            Section.ENTRANT,
            new InsuredNumber.Registered("156789012"),
            "",
            "ZETA",
            null,
            null,
            26,
            Money.parse("5000.00"),
            Money.parse("5000.00"),
            null);
    assertEquals(List.of(), asked(alphaEarned("8500.00", 26), entrant));
  }

  @ParameterizedTest
  @CsvSource({"6000.00, 2, true", "6000.00, 1, false", "6000.01, 2, false", "5999.99, 2, false"})
  void a_wage_at_the_ceiling_three_months_in_a_row_is_asked_about(
      String wage, int monthsBefore, boolean raised) {
    Past past = may(1, "6000.00", Map.of(ALPHA, pay("6000.00", 26)), monthsBefore);
    String expected = raised ? "WAGE_ALWAYS_AT_CEILING[6000.00, 3]null" : "";
    assertEquals(expected, told(asked(past, alpha(26, wage))));
  }

  @Test
  void where_people_are_too_many_to_be_told_only_totals_are_compared() {
    Past totals = new Past(MAY, 20, Money.parse("170000.00"), null);
    List<DraftLine> lines = new ArrayList<>(people(40, 20, "5000.00"));
    lines.add(alpha(26, "850000.00"));
    lines.add(line("156789012", "", 26, "5000.00", ""));
    assertEquals(
        List.of("HEADCOUNT_CHANGED"), codes(asked(Kind.PRINCIPAL, context(totals), lines)));
  }

  @Test
  void a_supplementary_declaration_is_compared_with_nothing() {
    Past past = may(100, "1.00", Map.of());
    assertEquals(
        List.of(),
        asked(
            Kind.SUPPLEMENTARY, context(past), List.of(line("156789012", "", 26, "5000.00", ""))));
  }

  @Test
  void the_roster_tells_what_its_people_were_paid_and_no_key_is_made_for_them() {
    RosterLine alpha =
        new RosterLine(
            new InsuredNumber.Registered(ALPHA),
            "ALPHA",
            FamilyAllowance.NONE,
            PackedPay.of(pay("8500.00", 26)));
    PrefilledRoster roster =
        PrefilledRoster.of(SampleRoster.TRANSFER_ID, SampleRoster.ROSTER.header(), List.of(alpha));
    PayTable unnumbered = new PayTable(1);
    unnumbered.add(1, pay("5000.00", 26));
    PastPeople people =
        new PastPeople(
            unnumbered,
            false,
            (insured, cin) -> {
              assertEquals(InsuredNumber.NotYetRegistered.INSTANCE, insured);
              return 1;
            },
            () -> unnumbered);
    DraftContext context =
        SampleRoster.context(Optional.of(roster), true, DraftContext.FiledState.NOTHING)
            .withPast(Optional.of(new Past(MAY, 2, Money.parse("13500.00"), people)));
    List<Finding> found =
        asked(
            Kind.PRINCIPAL,
            context,
            List.of(
                alpha(26, "850000.00"),
                line("000000000", "AB1", 26, "2000.00", ""),
                line("156789012", "", 26, "5000.00", "")));
    assertEquals(List.of("WAGE_DECIMALS_LOST", "WAGE_CHANGED", "PERSON_NEW"), codes(found));
  }

  @Test
  void of_an_employer_without_register_the_past_is_not_known() {
    DraftContext foreign =
        SampleRoster.context(Optional.empty(), false, DraftContext.FiledState.NOTHING)
            .withPast(Optional.of(alphaEarned("8500.00", 26)));
    assertEquals(Optional.empty(), foreign.past());
  }

  @Test
  void fields_nobody_could_read_are_not_asked_about() {
    DraftCheck check =
        new DraftCheck(
            new DraftHeader(
                SampleRoster.KEY, Kind.PRINCIPAL, 0, null, false, 1, (s, f) -> f.name()),
            context(may(1, "6000.00", Map.of())));
    DraftLine unread =
        new DraftLine(2, Section.UNSTATED, null, "", "", null, null, null, null, null, null);
    Finding why = Finding.at(DeclarationCode.INSURED_NUMBER_INVALID, 2, "INSURED", "?", "?");
    assertEquals(List.of(why), check.line(unread, List.of(why)).findings());
  }

  @Test
  void no_question_ever_blocks() {
    assertTrue(QUESTIONS.stream().noneMatch(code -> code.level() == null));
  }
}
