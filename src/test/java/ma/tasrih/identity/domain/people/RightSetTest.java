package ma.tasrih.identity.domain.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ma.tasrih.identity.domain.ApiToken;
import ma.tasrih.identity.domain.Mandate;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.kernel.AffiliateNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RightSetTest {

  @ParameterizedTest
  @CsvSource({
    "ADMINISTRATOR,READ PREPARE FILE PAY MANAGE",
    "PREPARER,READ PREPARE",
    "FILER,READ PREPARE FILE",
    "PAYER,READ PAY",
    "READER,READ"
  })
  void a_name_stands_for_exactly_these_scopes(RightSet right, String scopes) {
    Set<Scope> expected = EnumSet.noneOf(Scope.class);
    Arrays.stream(scopes.split(" ")).map(Scope::valueOf).forEach(expected::add);
    assertEquals(expected, right.scopes());
    assertEquals(Optional.of(right), RightSet.of(expected));
  }

  @Test
  void scopes_without_a_name_have_none() {
    assertEquals(Optional.empty(), RightSet.of(Set.of(Scope.PAY)));
    assertEquals(Optional.empty(), RightSet.of(Set.of()));
    assertEquals(Optional.empty(), RightSet.of(Scope.delegable()));
  }

  @Test
  void managing_is_never_lent_and_never_automated() {
    Set<Scope> all = EnumSet.allOf(Scope.class);
    LocalDate day = LocalDate.of(2025, 7, 4);
    AffiliateNumber atlas = new AffiliateNumber("1234567");
    assertThrows(
        IllegalArgumentException.class,
        () -> new Mandate(1, atlas, all, day, Optional.empty(), false));
    assertThrows(
        IllegalArgumentException.class,
        () -> new ApiToken(1, "hash", "label", all, Optional.empty(), Optional.empty()));
    assertFalse(Scope.delegable().contains(Scope.MANAGE));
  }

  @Test
  void the_last_administrator_is_the_last_one_whose_account_is_open() {
    Colleague anna = colleague(1, true, RightSet.ADMINISTRATOR);
    Colleague brahim = colleague(2, true, RightSet.FILER);
    Colleague closed = colleague(3, false, RightSet.ADMINISTRATOR);
    assertTrue(anna.isLastAdministrator(List.of(anna, brahim, closed)));
    assertFalse(brahim.isLastAdministrator(List.of(anna, brahim, closed)));
    assertFalse(closed.isLastAdministrator(List.of(anna, closed)));
    Colleague second = colleague(4, true, RightSet.ADMINISTRATOR);
    assertFalse(anna.isLastAdministrator(List.of(anna, second)));
  }

  @Test
  void a_firm_keeps_an_administrator_too() {
    FirmMember chief = new FirmMember(1, "chief", "Chief", true, true);
    FirmMember gone = new FirmMember(2, "gone", "Gone", false, true);
    FirmMember member = new FirmMember(3, "member", "Member", true, false);
    assertTrue(chief.isLastAdministrator(List.of(chief, gone, member)));
    assertFalse(member.isLastAdministrator(List.of(chief, member)));
    assertFalse(
        chief.isLastAdministrator(
            List.of(chief, new FirmMember(4, "second", "Second", true, true))));
  }

  private static Colleague colleague(long id, boolean active, RightSet right) {
    return new Colleague(id, "user" + id, "User", active, right.scopes());
  }
}
