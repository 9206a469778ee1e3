package ma.tasrih.rates.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import ma.tasrih.kernel.Timeline.NoValueInForce;
import ma.tasrih.rates.domain.Branch;
import ma.tasrih.rates.domain.BranchRate;
import ma.tasrih.rates.domain.DueRule;
import ma.tasrih.rates.domain.LawRow;
import ma.tasrih.rates.domain.LawRows;
import ma.tasrih.rates.domain.LegalSource;
import ma.tasrih.rates.domain.RateBook;
import ma.tasrih.rates.domain.RateRow;
import ma.tasrih.rates.domain.ReferenceCode;
import ma.tasrih.rates.domain.Regime;
import ma.tasrih.rates.domain.SurchargeRow;
import ma.tasrih.rates.domain.ValueRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The shipped law, on each side of each of its dates. */
class LawOfTheDayTest {

  private static final RateBook LAW = RateFiles.load();
  private static final String BOUNDARIES = "/cases/rates/boundaries.csv";

  /** What the law says: the value as text, with its source; no source where it says nothing. */
  private record Answer(String value, LegalSource source) {}

  @ParameterizedTest(name = "{0} {1} on {2}: {3}")
  @CsvFileSource(resources = BOUNDARIES, delimiter = ';', numLinesToSkip = 1)
  void each_value_starts_on_its_day(
      String kind, String key, String day, String expected, String verified) {
    if (expected.equals("REFUSED")) {
      assertThrows(NoValueInForce.class, () -> answer(kind, key, LocalDate.parse(day)));
      return;
    }
    Answer answer = answer(kind, key, LocalDate.parse(day));
    assertEquals(expected, answer.value());
    if (answer.source() != null) {
      assertEquals(verified, String.valueOf(answer.source().verified()));
    }
  }

  private static Answer answer(String kind, String key, LocalDate day) {
    YearMonth period = YearMonth.from(day);
    return switch (kind) {
      case "RATE" -> rate(Branch.valueOf(key), period);
      case "CEILING" -> value(LAW.ceilingRowAt(key, period));
      case "REFERENCE" -> value(LAW.referenceAt(ReferenceCode.valueOf(key), period));
      case "DUE_RULE" -> value(LAW.dueRuleAt(DueRule.valueOf(key), day));
      case "SURCHARGE" -> surcharge(key.split(" "), day);
      default -> throw new IllegalArgumentException(kind);
    };
  }

  private static Answer rate(Branch branch, YearMonth period) {
    return LAW.branchesAt(Regime.GENERAL, period).stream()
        .filter(rate -> rate.branch() == branch)
        .map(rate -> new Answer(rate.employer() + "/" + rate.employee(), rate.source()))
        .findFirst()
        .orElse(new Answer("NOT_DUE", null));
  }

  private static Answer value(ValueRow row) {
    return new Answer(row.value().toPlainString(), row.source());
  }

  private static Answer surcharge(String[] key, LocalDate day) {
    SurchargeRow row =
        LAW.surchargeAt(SurchargeRow.Kind.valueOf(key[0]), Integer.parseInt(key[1]), day);
    String value =
        row.rate().map(Object::toString).or(() -> row.amount().map(Object::toString)).get();
    return new Answer(value + row.cap().map(cap -> " max " + cap).orElse(""), row.source());
  }

  @Test
  void every_date_of_every_file_has_a_case_on_each_side() throws IOException {
    Set<String> cases = new HashSet<>();
    try (InputStream table =
        Objects.requireNonNull(LawOfTheDayTest.class.getResourceAsStream(BOUNDARIES))) {
      for (String line : new String(table.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        String[] cells = line.split(";");
        if (cells.length > 2) {
          cases.add(cells[0] + ";" + cells[1] + ";" + cells[2]);
        }
      }
    }
    Set<String> missing = new TreeSet<>();
    LawRows rows = LAW.allRows();
    rows.rates().forEach(row -> need("RATE;" + row.branch(), row, cases, missing));
    rows.ceilings().forEach(row -> need("CEILING;" + row.code(), row, cases, missing));
    rows.referenceValues().forEach(row -> need("REFERENCE;" + row.code(), row, cases, missing));
    rows.dueRules().forEach(row -> need("DUE_RULE;" + row.code(), row, cases, missing));
    rows.surcharges().forEach(row -> need("SURCHARGE;" + row.key(), row, cases, missing));
    assertEquals(Set.of(), missing);
  }

  private static void need(String key, LawRow row, Set<String> cases, Set<String> missing) {
    if (row.inForce()) {
      for (LocalDate day : List.of(row.from().minusDays(1), row.from())) {
        if (!cases.contains(key + ";" + day)) {
          missing.add(key + ";" + day);
        }
      }
    }
  }

  @ParameterizedTest(name = "{0} is due on {1}, for penalties on {2}")
  @CsvFileSource(resources = "/cases/rates/due-dates.csv", delimiter = ';', numLinesToSkip = 1)
  void a_month_is_due_on_its_day(YearMonth period, String due, String effective) {
    if (due.equals("REFUSED")) {
      assertThrows(NoValueInForce.class, () -> LAW.dueDate(period));
      assertThrows(NoValueInForce.class, () -> LAW.effectiveDueDate(period));
      return;
    }
    assertEquals(LocalDate.parse(due), LAW.dueDate(period));
    assertEquals(LocalDate.parse(effective), LAW.effectiveDueDate(period));
  }

  @Test
  void the_slip_of_2025_lists_seven_branches_in_order_and_adds_up_to_27_83_percent() {
    List<BranchRate> branches = LAW.branchesAt(Regime.GENERAL, YearMonth.of(2025, 6));
    assertEquals(
        List.of(
            Branch.FAMILY,
            Branch.SHORT_TERM,
            Branch.JOB_LOSS,
            Branch.LONG_TERM,
            Branch.TRAINING_TAX,
            Branch.AMO,
            Branch.AMO_SOLIDARITY),
        branches.stream().map(BranchRate::branch).toList());
    assertEquals(
        "27.83%",
        branches.stream().map(BranchRate::total).reduce((a, b) -> a.plus(b)).get().toString());
  }

  @Test
  void the_three_capped_branches_share_one_ceiling() {
    assertEquals(
        "{SHORT_TERM=6000.00, JOB_LOSS=6000.00, LONG_TERM=6000.00}",
        LAW.ceilingsAt(Regime.GENERAL, YearMonth.of(2025, 6)).toString());
  }

  @Test
  void the_monthly_smig_is_191_hours() {
    assertEquals("3266.10", LAW.smigMonthlyAt(YearMonth.of(2025, 6)).amount().toString());
    assertEquals("3422.72", LAW.smigMonthlyAt(YearMonth.of(2026, 1)).amount().toString());
    assertTrue(LAW.smigMonthlyAt(YearMonth.of(2026, 1)).source().verified());
    assertEquals("93.00", LAW.smagDailyAt(YearMonth.of(2025, 6)).amount().toString());
    assertEquals(26, LAW.workingDaysAt(YearMonth.of(2025, 6)));
  }

  @Test
  void share_fishermen_have_no_rate_yet() {
    assertThrows(
        NoValueInForce.class, () -> LAW.branchesAt(Regime.MARITIME_SHARE, YearMonth.of(2025, 6)));
  }

  @Test
  void a_conflicting_source_is_shown_until_a_later_row_settles_it_and_never_computed() {
    assertEquals(List.of("7.67%"), alternativesToFamily(YearMonth.of(2003, 1)));
    assertEquals(List.of("6.50%", "7.67%"), alternativesToFamily(YearMonth.of(2005, 6)));
    assertEquals(List.of(), alternativesToFamily(YearMonth.of(2025, 6)));
    assertTrue(LAW.allRows().rates().stream().anyMatch(row -> row.rate().percent().equals("7.67")));
  }

  private static List<String> alternativesToFamily(YearMonth period) {
    return LAW.allRows().at(period).rates().stream()
        .filter(row -> row.branch() == Branch.FAMILY && !row.inForce())
        .map(row -> row.rate().toString())
        .sorted()
        .toList();
  }

  @Test
  void what_the_fund_bore_in_2015_is_not_shown_in_2016() {
    assertEquals(1, borneByTheFund(YearMonth.of(2015, 12)));
    assertEquals(0, borneByTheFund(YearMonth.of(2016, 1)));
    assertEquals(0, borneByTheFund(YearMonth.of(2014, 12)));
  }

  private static long borneByTheFund(YearMonth period) {
    return LAW.allRows().at(period).rates().stream()
        .filter(row -> row.payer() == RateRow.Payer.FUND)
        .count();
  }

  @Test
  void the_rows_of_a_month_hold_both_extensions_and_one_row_in_force_per_key_and_payer() {
    LawRows june = LAW.allRows().at(YearMonth.of(2025, 6));
    assertEquals(2, june.extensions().size());
    assertEquals(14, june.rates().stream().filter(LawRow::inForce).count());
    assertEquals(1, june.ceilings().size());
  }

  @Test
  void an_assumed_date_is_never_verified_unless_the_value_never_changed() {
    LawRows rows = LAW.allRows();
    List<String> constant =
        List.of("WORKING_DAYS_PER_MONTH", "AFFILIATION_DELAY", "REGISTRATION_DELAY");
    for (List<? extends LawRow> file :
        List.of(
            rows.rates(),
            rows.ceilings(),
            rows.referenceValues(),
            rows.dueRules(),
            rows.surcharges())) {
      for (LawRow row : file) {
        String reference = row.mark().source().reference();
        if (reference.contains("date") && reference.contains("supposée")) {
          assertTrue(
              !row.mark().source().verified() || constant.contains(row.key()), row.toString());
        }
      }
    }
  }
}
