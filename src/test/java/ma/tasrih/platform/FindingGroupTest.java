package ma.tasrih.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import ma.tasrih.declarations.domain.draft.DeclarationCode;
import ma.tasrih.intake.domain.FileCode;
import ma.tasrih.kernel.Finding;
import ma.tasrih.kernel.FindingCode;
import ma.tasrih.kernel.Money;
import org.junit.jupiter.api.Test;

class FindingGroupTest {

  @Test
  void causes_stand_by_weight_then_by_what_is_at_stake_then_by_number() {
    List<FindingGroup> groups =
        FindingGroup.of(
            List.of(
                at(DeclarationCode.PERSON_NEW, 2, "99999.00"),
                at(DeclarationCode.PAY_AFTER_DEPARTURE, 3, null),
                at(DeclarationCode.PAY_AFTER_DEPARTURE, 4, null),
                at(DeclarationCode.WAGE_BELOW_MINIMUM, 5, "10.00"),
                at(DeclarationCode.WAGE_BELOW_MINIMUM, 6, "2.50"),
                at(DeclarationCode.WAGE_CHANGED, 7, "12.51"),
                at(DeclarationCode.NAME_MISSING, 9, null)));
    assertEquals(
        List.<FindingCode>of(
            DeclarationCode.NAME_MISSING,
            DeclarationCode.WAGE_CHANGED,
            DeclarationCode.WAGE_BELOW_MINIMUM,
            DeclarationCode.PAY_AFTER_DEPARTURE,
            DeclarationCode.PERSON_NEW),
        groups.stream().map(FindingGroup::code).toList());
    assertEquals(Money.parse("12.50"), groups.get(2).stake());
    assertNull(groups.get(3).stake());
    assertEquals(
        List.of("stop", "wait", "wait", "wait", "info"),
        groups.stream().map(group -> group.look().tone()).toList());
  }

  private static FindingGroup.Place at(FindingCode code, int line, String stake) {
    return FindingGroup.Place.of(
        Finding.at(code, line, null, null).withStake(stake == null ? null : Money.parse(stake)));
  }

  @Test
  void blocking_causes_come_first_then_the_most_frequent() {
    List<FindingGroup> groups =
        FindingGroup.of(
            List.of(
                at(DeclarationCode.WAGE_BELOW_MINIMUM, 2),
                at(DeclarationCode.WAGE_BELOW_MINIMUM, 3),
                at(DeclarationCode.CIN_UNUSUAL, 2),
                at(DeclarationCode.NAME_MISSING, 9),
                at(DeclarationCode.DAYS_OUT_OF_RANGE, 4),
                at(DeclarationCode.DAYS_OUT_OF_RANGE, 6)));
    assertEquals(
        List.<FindingCode>of(
            DeclarationCode.DAYS_OUT_OF_RANGE,
            DeclarationCode.NAME_MISSING,
            DeclarationCode.WAGE_BELOW_MINIMUM,
            DeclarationCode.CIN_UNUSUAL),
        groups.stream().map(FindingGroup::code).toList());
    assertEquals(2, groups.get(0).count());
  }

  @Test
  void a_cause_without_any_line_is_about_the_whole_file() {
    FindingGroup file =
        FindingGroup.of(List.of(at(FileCode.CRLF_LINES, Finding.WHOLE_FILE))).get(0);
    FindingGroup line = FindingGroup.of(List.of(at(FileCode.NOT_NUMERIC, 3))).get(0);
    assertTrue(file.wholeFile());
    assertFalse(file.blocking());
    assertFalse(line.wholeFile());
    assertTrue(line.blocking());
  }

  @Test
  void people_the_file_does_not_name_are_counted() {
    FindingGroup absent =
        FindingGroup.of(
                List.of(
                    at(DeclarationCode.ROSTER_PERSON_ABSENT, Finding.WHOLE_FILE),
                    at(DeclarationCode.ROSTER_PERSON_ABSENT, Finding.WHOLE_FILE)))
            .get(0);
    assertFalse(absent.wholeFile());
    assertEquals("person", absent.counted());
    assertEquals(2, absent.count());
  }

  private static FindingGroup.Place at(FindingCode code, int line) {
    return FindingGroup.Place.of(Finding.at(code, line, null, null));
  }

  @Test
  void a_place_names_the_file_of_its_archive() {
    Finding finding = Finding.inFile(FileCode.WORKBOOK_BROKEN);
    assertEquals("", FindingGroup.Place.of(finding).file());
    Finding inArchive = finding.in(new Finding.Part(2, "avril.xlsx"));
    assertEquals("avril.xlsx", FindingGroup.Place.of(inArchive).file());
  }
}
