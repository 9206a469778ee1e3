package ma.tasrih.rates.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.time.YearMonth;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import ma.tasrih.kernel.Timeline.NoValueInForce;
import ma.tasrih.rates.domain.Branch;
import ma.tasrih.rates.domain.RateBook;
import ma.tasrih.rates.domain.Regime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The loader refuses a law file that is not exactly as agreed, and says where. */
class RateFilesTest {

  private static final String JOB_LOSS_2014 =
      "GENERAL;ALL;JOB_LOSS;EMPLOYER;CEILING:GENERAL_MONTHLY;0.38%;2014-12-01;";

  @ParameterizedTest(name = "{0}: {1} -> {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          rates.csv            | ;rate;valid_from;        | ;taux;valid_from;       | columns must be
          rates.csv            | GENERAL;ALL;JOB_LOSS     | GENERALE;ALL;JOB_LOSS   | regime does not know GENERALE
          rates.csv            | ;JOB_LOSS;               | ;JOBLOSS;               | branch does not know JOBLOSS
          rates.csv            | ;JOB_LOSS;EMPLOYEE;      | ;JOB_LOSS;WORKER;       | payer does not know WORKER
          rates.csv            | ;JOB_LOSS;EMPLOYEE;      | ;JOB_LOSS;TOTAL;        | cannot be paid by TOTAL
          rates.csv            | CEILING:GENERAL_MONTHLY  | CAPPED                  | base_rule does not know CAPPED
          rates.csv            | ;0.38%;                  | ;0.38;                  | not a percentage: 0.38
          rates.csv            | ;2014-12-01;             | ;2014-12-32;            | not a date: 2014-12-32
          rates.csv            | ;true;2026-11-21;        | ;yes;2026-11-21;        | verified must be true or false, not yes
          rates.csv            | ;true;2026-11-21;        | ;;2026-11-21;           | verified is empty
          rates.csv            | ;IN_FORCE;               | ;IN FORCE;              | status does not know IN FORCE
          rates.csv            | ;IN_FORCE;               | ;IN_FORCE;;;            | cells instead of 13
          rates.csv            | ;2016-01-01;             | ;2014-12-01;            | a row stands twice: GENERAL ALL JOB_LOSS IN_FORCE from 2014-12-01 EMPLOYER
          ceilings.csv         | ;6000.00;DH;             | ;6 000;DH;              | value is no number: 6 000
          ceilings.csv         | ;6000.00;DH;             | ;6000.00;EUR;           | unit does not know EUR
          ceilings.csv         | GENERAL_MONTHLY;         | general;                | code is no code: general
          reference-values.csv | SMIG_HOURLY;             | SMIC_HOURLY;            | code does not know SMIC_HOURLY
          due-rules.csv        | DUE_DAY;                 | DUE_DAI;                | code does not know DUE_DAI
          surcharges.csv       | LATE_GENERAL;            | LATE;                   | kind does not know LATE
          surcharges.csv       | LATE_GENERAL;1;          | LATE_GENERAL;3;         | LATE_GENERAL has no month rank 3
          surcharges.csv       | ;3.00%;                  | ;;                      | needs either a rate or an amount
          due-date-extensions.csv | 2025-06;              | 2025-13;                | period is no month
          """)
  void a_file_not_as_agreed_is_refused(String file, String old, String changed, String problem) {
    LawFileException refused =
        assertThrows(
            LawFileException.class, () -> load(file, text -> inJobLossOrAll(text, old, changed)));
    String message = refused.getMessage();
    assertEquals(true, message.startsWith(file + " line ") && message.contains(problem), message);
  }

  /** In the rates only the rows of one branch are changed, so that one reason is left. */
  private static String inJobLossOrAll(String text, String old, String changed) {
    if (!text.contains(";JOB_LOSS;") || text.indexOf(old) < text.indexOf('\n')) {
      return text.replace(old, changed);
    }
    return text.lines()
        .map(line -> line.contains(";JOB_LOSS;") ? line.replace(old, changed) : line)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  @Test
  void the_line_named_is_the_line_in_the_file_comments_counted() {
    LawFileException refused =
        assertThrows(
            LawFileException.class,
            () ->
                load(
                    "due-rules.csv",
                    text -> "# one\n" + text.replaceFirst("DUE_DAY;10", "DUE_DAY;ten")));
    assertEquals("due-rules.csv line 6: value is no number: ten", refused.getMessage());
  }

  @Test
  void an_empty_file_is_refused() {
    assertThrows(LawFileException.class, () -> load("ceilings.csv", text -> "# nothing\n"));
  }

  @Test
  void a_branch_whose_employee_row_was_forgotten_is_refused() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            load("rates.csv", text -> text.replaceFirst("GENERAL;ALL;JOB_LOSS;EMPLOYEE;.*\n", "")));
  }

  @Test
  void payers_under_different_base_rules_are_refused() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            load(
                "rates.csv",
                text ->
                    text.replace(
                        JOB_LOSS_2014,
                        JOB_LOSS_2014.replace("CEILING:GENERAL_MONTHLY", "UNCAPPED"))));
  }

  @Test
  void a_rate_under_an_unknown_ceiling_is_refused() {
    assertThrows(
        NoValueInForce.class,
        () -> load("ceilings.csv", text -> text.replace("GENERAL_MONTHLY", "OTHER_MONTHLY")));
  }

  @Test
  void a_gap_in_the_life_of_a_branch_is_refused_and_an_ended_branch_is_not_due() {
    RateBook gap = load("rates.csv", text -> jobLossUntil(text, "2014-12-01", "2015-06-30"));
    assertEquals(7, gap.branchesAt(Regime.GENERAL, YearMonth.of(2015, 6)).size());
    assertThrows(NoValueInForce.class, () -> gap.branchesAt(Regime.GENERAL, YearMonth.of(2015, 7)));
    assertEquals(7, gap.branchesAt(Regime.GENERAL, YearMonth.of(2016, 1)).size());

    RateBook ended = load("rates.csv", text -> jobLossUntil(text, "2016-01-01", "2020-12-31"));
    assertEquals(7, ended.branchesAt(Regime.GENERAL, YearMonth.of(2020, 12)).size());
    assertEquals(
        false,
        ended.branchesAt(Regime.GENERAL, YearMonth.of(2021, 1)).stream()
            .anyMatch(rate -> rate.branch() == Branch.JOB_LOSS));
  }

  @Test
  void rows_in_force_that_overlap_are_refused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> load("rates.csv", text -> jobLossUntil(text, "2014-12-01", "2016-01-01")));
  }

  private static String jobLossUntil(String text, String from, String until) {
    return text.lines()
        .map(
            line ->
                line.contains(";JOB_LOSS;") && line.contains(";" + from + ";")
                    ? line + until
                    : line)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static RateBook load(String changedFile, UnaryOperator<String> change) {
    return RateFiles.load(
        file -> {
          String text = text(file);
          return new StringReader(file.equals(changedFile) ? change.apply(text) : text);
        });
  }

  private static String text(String file) throws IOException {
    try (Reader reader = RateFiles.onClasspath(file)) {
      return new BufferedReader(reader).lines().collect(Collectors.joining("\n", "", "\n"));
    }
  }
}
