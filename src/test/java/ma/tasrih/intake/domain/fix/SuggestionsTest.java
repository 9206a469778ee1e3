package ma.tasrih.intake.domain.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import ma.tasrih.declarations.domain.FamilyAllowance;
import ma.tasrih.declarations.domain.draft.DeclarationCode;
import ma.tasrih.declarations.domain.draft.Field;
import ma.tasrih.declarations.domain.roster.PrefilledRoster;
import ma.tasrih.declarations.domain.roster.RosterLine;
import ma.tasrih.intake.domain.FileCode;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.kernel.Finding;
import ma.tasrih.kernel.FindingCode;
import ma.tasrih.kernel.InsuredNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {

  private static Optional<Suggestion> of(FindingCode code, String value, String... args) {
    return Suggestions.of(Finding.at(code, 4, "c", value, args), Hints.NONE);
  }

  private static String told(Optional<Suggestion> suggestion) {
    return suggestion.map(one -> one.value() + " " + one.reason()).orElse("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "8500 DH | 8500.00 CURRENCY_WORDS",
        "8 500,50 dhs | 8500.50 CURRENCY_WORDS",
        "MAD 8500.5 | 8500.50 CURRENCY_WORDS",
        "8500 درهم | 8500.00 CURRENCY_WORDS",
        "8'500,00 | 8500.00 CURRENCY_WORDS",
        "85OO,l0 | 8500.10 LETTERS_FOR_DIGITS",
        "1.234,56 | 1234.56 SEPARATORS",
        "1,234,567.8 | 1234567.80 SEPARATORS",
        "1.234.567 | 1234567.00 SEPARATORS",
        "8500.125 | 8500.13 ROUNDED",
        "0,12345 | 0.12 ROUNDED",
        "1.234 | -",
        "12,345 | -",
        "1,234.567,8 | -",
        "8500-9000 | -",
        "-8500 DH | -",
        "oil | -",
        "abc | -",
        "8500 par mois | -",
        "DH | -",
      })
  void an_amount_that_can_be_read_in_one_way_only_is_suggested(String written, String expected) {
    assertEquals(expected, told(of(FileCode.AMOUNT_INVALID, written)));
  }

  @ParameterizedTest
  @CsvSource({
    "1.23456789E8, 123456789 POWER_WRITTEN_OUT",
    "'6,12345E3', 6123.45 POWER_WRITTEN_OUT",
    "1.23457E+08, -",
    "8.5E3, -",
    "8.5E0, -",
    "1.2345678E3, -"
  })
  void a_power_of_ten_is_written_out_when_no_digit_is_lost(String written, String expected) {
    assertEquals(expected, told(of(FileCode.SCIENTIFIC_NOTATION, written)));
  }

  @ParameterizedTest
  @CsvSource({
    "26 j, 26 DAYS_WORDS",
    "26 Jours, 26 DAYS_WORDS",
    "2O, 20 LETTERS_FOR_DIGITS",
    "l0, 10 LETTERS_FOR_DIGITS",
    "'26,5', -",
    "l, -",
    "deux, -",
    "26/26, -"
  })
  void days_are_told_from_the_words_beside_them(String written, String expected) {
    assertEquals(expected, told(of(FileCode.DAYS_INVALID, written)));
  }

  @Test
  void too_many_days_become_the_most_the_month_has_and_negative_ones_are_left_alone() {
    DeclarationCode code = DeclarationCode.DAYS_OUT_OF_RANGE;
    assertEquals("26 MOST_DAYS", told(of(code, "30", "30", "26")));
    assertEquals("24 MOST_DAYS", told(of(code, "30", "30", "24")));
    assertEquals("-", told(of(code, "-3", "-3", "26")));
    assertEquals("-", told(of(code, "9999999", "9999999")));
  }

  @ParameterizedTest
  @CsvSource({
    "Sorti, SO SITUATION_WORD",
    "décès, DE SITUATION_WORD",
    "congé maternité, IT SITUATION_WORD",
    "Maladie professionnelle, MP SITUATION_WORD",
    "présent, ' SITUATION_WORD'",
    "S.O, SO SITUATION_SPELLING",
    "S0, SO SITUATION_SPELLING",
    "OS, SO SITUATION_SPELLING",
    "IT - maternité, IT SITUATION_SPELLING",
    "XX, -",
    "S, -",
    "mutation, -"
  })
  void a_situation_in_words_or_misspelt_becomes_its_code(String written, String expected) {
    assertEquals(expected, told(of(DeclarationCode.UNKNOWN_SITUATION, written)));
  }

  @Test
  void what_a_rule_computes_is_suggested() {
    assertEquals(
        "6000.00 BY_RULE",
        told(of(DeclarationCode.CAPPED_WAGE_WRONG, "5000.00", "6000.00", "6000.00")));
    assertEquals(
        "6000.00 BY_RULE",
        told(of(DeclarationCode.CAPPED_ABOVE_ACTUAL, "9000.00", "8000.00", "6000.00")));
    assertEquals(
        "300.00 BY_RULE", told(of(DeclarationCode.ALLOWANCE_NET_WRONG, "200.00", "300.00")));
    assertEquals(
        "ALPHA ON_ROSTER", told(of(DeclarationCode.ROSTER_ECHO_DIFFERS, "BETA", "nom", "ALPHA")));
    assertEquals("AB123456 SIGNS_TAKEN_OFF", told(of(DeclarationCode.CIN_UNUSUAL, "AB 123-456")));
  }

  @Test
  void what_only_the_person_knows_is_not_suggested() {
    assertEquals("-", told(of(DeclarationCode.WAGE_MISSING, "0.00")));
    assertEquals("-", told(of(DeclarationCode.PAY_WHILE_UNPAID, "12", "CS")));
    assertEquals("-", told(of(DeclarationCode.CIN_MISSING, "")));
    assertEquals("-", told(of(DeclarationCode.NEGATIVE_WAGE, "-5.00", "-5.00")));
    assertEquals("-", told(of(FileCode.CELL_EMPTY, "", "jours")));
    assertEquals("-", told(of(DeclarationCode.CIN_UNUSUAL, "X")));
    Finding whole = Finding.inFile(DeclarationCode.CAPPED_WAGE_WRONG, "1", "2");
    assertTrue(Suggestions.of(whole, Hints.NONE).isEmpty());
  }

  @Test
  void a_field_of_digits_keeps_its_meaning() {
    assertEquals("6000.00 LETTERS_FOR_DIGITS", told(notNumeric("00006000O0", Field.ACTUAL_WAGE)));
    assertEquals("26 LETTERS_FOR_DIGITS", told(notNumeric("026", Field.DAYS, "O26")));
    assertEquals("-", told(notNumeric("6X0", Field.ACTUAL_WAGE)));
    assertEquals("-", told(of(FileCode.NOT_NUMERIC, "6O0")));
  }

  private static Optional<Suggestion> notNumeric(String value, Field field, String... instead) {
    String written = instead.length > 0 ? instead[0] : value;
    return Suggestions.of(
        Finding.at(FileCode.NOT_NUMERIC, 4, "c", written),
        new Hints() {
          @Override
          public Field meaning(String column) {
            return field;
          }
        });
  }

  @Test
  void the_number_of_the_only_person_of_that_name_is_suggested() {
    assertEquals("112345676 SAME_NAME", told(number("999", "Béta  BILAL")));
    assertEquals("112345676 SAME_NAME", told(number("999", "bilal beta")));
    assertEquals("-", told(number("999", "NOBODY")));
    assertEquals("-", told(number("999", "TWIN")));
  }

  @Test
  void a_number_one_slip_away_is_suggested_unless_the_name_is_somebody_elses() {
    assertEquals("112345676 NEAR_NUMBER", told(number("112345667", "")));
    assertEquals("112345676 NEAR_NUMBER", told(number("112345176", "")));
    assertEquals("112345676 NEAR_NUMBER", told(number("11234567", "")));
    assertEquals("-", told(number("112345667", "GAMMA")));
    assertEquals("-", told(number("119999999", "")));
    assertEquals("100000018 SIGNS_TAKEN_OFF", told(number("100-000.018", "GAMMA")));
  }

  private static Optional<Suggestion> number(String written, String name) {
    return Suggestions.of(
        Finding.at(DeclarationCode.INSURED_NUMBER_INVALID, 4, "c", written, written),
        new Hints() {
          @Override
          public String value(Field field) {
            return field == Field.NAME ? name : "";
          }

          @Override
          public Optional<PrefilledRoster> roster() {
            return Optional.of(ROSTER);
          }
        });
  }

  @Test
  void a_line_that_says_the_same_twice_is_left_out_and_no_other() {
    Finding twice =
        Finding.at(DeclarationCode.DUPLICATE_INSURED, 9, "c", "100000018", "100000018", "4");
    Hints same =
        new Hints() {
          @Override
          public boolean isSameAs(int line) {
            return line == 4;
          }
        };
    Suggestion suggestion = Suggestions.of(twice, same).orElseThrow();
    assertTrue(suggestion.leaveOut());
    assertEquals(CellFix.wholeLine(0, 9), suggestion.at(new LinePlace(0, 9), "x"));
    assertTrue(Suggestions.of(twice, Hints.NONE).isEmpty());
  }

  private static final PrefilledRoster ROSTER = roster();

  private static PrefilledRoster roster() {
    YearMonth month = YearMonth.of(2025, 6);
    LocalDate day = month.atDay(1);
    return PrefilledRoster.of(
        "12345672506001",
        new PrefilledRoster.Header(
            new AffiliateNumber("1234567"), month, "", "", "", "", "", "", day, day),
        List.of(
            person("112345676", "BETA BILAL"),
            person("123456782", "TWIN"),
            person("134567891", "TWIN")));
  }

  private static RosterLine person(String number, String name) {
    return new RosterLine(new InsuredNumber.Registered(valid(number)), name, FamilyAllowance.NONE);
  }

  private static String valid(String number) {
    String body = number.substring(0, 8);
    for (int key = 0; key < 10; key++) {
      if (InsuredNumber.Registered.isValid(body + key)) {
        return body + key;
      }
    }
    throw new IllegalStateException(number);
  }
}
