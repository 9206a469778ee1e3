package ma.tasrih.intake.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import ma.tasrih.declarations.domain.DeclaredLine;
import ma.tasrih.declarations.domain.FamilyAllowance;
import ma.tasrih.declarations.domain.Situation;
import ma.tasrih.kernel.InsuredNumber;
import ma.tasrih.kernel.Money;
import org.junit.jupiter.api.Test;

class PeopleChangeTest {

  private static final DeclaredLine ALPHA =
      line("100000018", "", "ALPHA       AMINA", 26, "8500.00");
  private static final DeclaredLine BETA = line("112345676", "", "BETA BRAHIM", 26, "4500.00");

  @Test
  void who_is_no_longer_in_the_file_is_named() {
    PeopleChange change = PeopleChange.of(List.of(ALPHA, BETA), List.of(BETA));
    assertEquals(new PeopleChange(List.of(), List.of("ALPHA AMINA"), 0), change);
  }

  @Test
  void who_is_new_is_named_and_other_pay_is_counted() {
    DeclaredLine lower = line("112345676", "", "BETA BRAHIM", 20, "3500.00");
    PeopleChange change = PeopleChange.of(List.of(BETA), List.of(lower, ALPHA));
    assertEquals(new PeopleChange(List.of("ALPHA AMINA"), List.of(), 1), change);
  }

  @Test
  void people_without_a_number_are_told_apart_by_their_card() {
    DeclaredLine first = line("000000000", "AB1", "GAMMA", 10, "2000.00");
    DeclaredLine second = line("000000000", "AB2", "DELTA", 10, "2000.00");
    PeopleChange change = PeopleChange.of(List.of(first, second), List.of(second));
    assertEquals(List.of("GAMMA"), change.removed());
  }

  @Test
  void occasional_labour_has_no_number_to_be_called_by() {
    DeclaredLine one = line("999999999", "", "", 0, "1500.00");
    assertEquals(
        List.of(PeopleChange.OCCASIONAL),
        PeopleChange.of(List.of(ALPHA, one, one), List.of(ALPHA)).removed());
  }

  @Test
  void the_same_month_again_changes_nothing() {
    PeopleChange change = PeopleChange.of(List.of(ALPHA, BETA), List.of(BETA, ALPHA));
    assertEquals(new PeopleChange(List.of(), List.of(), 0), change);
  }

  private static DeclaredLine line(String insured, String cin, String name, int days, String wage) {
    return new DeclaredLine(
        2,
        false,
        InsuredNumber.parse(insured).orElseThrow(),
        cin,
        name,
        FamilyAllowance.NONE,
        Money.ZERO,
        days,
        Money.parse(wage),
        Money.parse(wage),
        Situation.AT_WORK);
  }
}
