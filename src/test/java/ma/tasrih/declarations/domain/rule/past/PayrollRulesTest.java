package ma.tasrih.declarations.domain.rule.past;

import static ma.tasrih.declarations.domain.rule.past.Questions.ALPHA;
import static ma.tasrih.declarations.domain.rule.past.Questions.asked;
import static ma.tasrih.declarations.domain.rule.past.Questions.codes;
import static ma.tasrih.declarations.domain.rule.past.Questions.context;
import static ma.tasrih.declarations.domain.rule.past.Questions.line;
import static ma.tasrih.declarations.domain.rule.past.Questions.may;
import static ma.tasrih.declarations.domain.rule.past.Questions.people;
import static ma.tasrih.declarations.domain.rule.past.Questions.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ma.tasrih.declarations.domain.Kind;
import ma.tasrih.declarations.domain.draft.DraftLine;
import ma.tasrih.declarations.domain.past.Past;
import ma.tasrih.kernel.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayrollRulesTest {

  @Test
  void everyone_at_full_days_is_asked_about_above_twenty_people() {
    assertEquals(
        "EVERYONE_AT_FULL_DAYS[21, 26]null",
        told(asked(Kind.PRINCIPAL, context(null), people(21, 26, "5000.00"))));
    assertEquals(List.of(), asked(Kind.PRINCIPAL, context(null), people(20, 26, "5000.00")));
    List<DraftLine> oneAbsent = new ArrayList<>(people(30, 26, "5000.00"));
    oneAbsent.set(12, line("000000000", "X1", 25, "5000.00", ""));
    assertEquals(List.of(), asked(Kind.PRINCIPAL, context(null), oneAbsent));
    assertEquals(List.of(), asked(Kind.SUPPLEMENTARY, context(null), people(21, 26, "5000.00")));
    assertEquals(
        List.of("EVERYONE_AT_FULL_DAYS"),
        codes(asked(Kind.CORRECTIVE, context(null), people(21, 26, "5000.00"))));
  }

  @Test
  void everyone_at_the_ceiling_is_asked_about_above_four_people() {
    assertEquals(
        "EVERYONE_AT_CEILING[5, 6000.00]null",
        told(asked(Kind.PRINCIPAL, context(null), people(5, 20, "6000.00"))));
    assertEquals(List.of(), asked(Kind.PRINCIPAL, context(null), people(4, 20, "6000.00")));
    List<DraftLine> oneOther = new ArrayList<>(people(5, 20, "6000.00"));
    oneOther.set(2, line("000000000", "X1", 25, "6000.01", ""));
    assertEquals(List.of(), asked(Kind.PRINCIPAL, context(null), oneOther));
  }

  @Test
  void who_is_not_paid_does_not_hide_a_payroll_at_the_ceiling() {
    List<DraftLine> lines = new ArrayList<>(people(5, 20, "6000.00"));
    lines.add(line(ALPHA, "", 0, "0.00", "CS"));
    assertEquals(
        "EVERYONE_AT_CEILING[5, 6000.00]null", told(asked(Kind.PRINCIPAL, context(null), lines)));
  }

  @ParameterizedTest
  @CsvSource({
    "20, 27, HEADCOUNT_CHANGED[27; 20; 2025-05; +35]null",
    "20, 26, ''", // 30 %, not more
    "20, 14, ''",
    "20, 13, HEADCOUNT_CHANGED[13; 20; 2025-05; -35]null",
    "3, 7, ''", // four people more
    "3, 8, HEADCOUNT_CHANGED[8; 3; 2025-05; +167]null"
  })
  void far_more_or_fewer_people_are_asked_about(int before, int now, String expected) {
    Past past = may(before, "1.00", Map.of());
    List<Finding> found = asked(Kind.PRINCIPAL, context(past), people(now, 20, "5000.00"));
    assertEquals(expected.replace(';', ','), told(found));
  }

  @Test
  void the_same_wages_to_the_centime_are_asked_about_above_twenty_people() {
    Past past = may(21, "105000.00", Map.of());
    assertEquals(
        "SAME_WAGES_AS_BEFORE[105000.00, 21, 2025-05]null",
        told(asked(Kind.PRINCIPAL, context(past), people(21, 20, "5000.00"))));
    Past few = may(20, "100000.00", Map.of());
    assertEquals(List.of(), asked(Kind.PRINCIPAL, context(few), people(20, 20, "5000.00")));
    Past centime = may(21, "105000.01", Map.of());
    assertEquals(List.of(), asked(Kind.PRINCIPAL, context(centime), people(21, 20, "5000.00")));
    Past more = may(22, "105000.00", Map.of());
    assertEquals(List.of(), asked(Kind.PRINCIPAL, context(more), people(21, 20, "5000.00")));
  }
}
