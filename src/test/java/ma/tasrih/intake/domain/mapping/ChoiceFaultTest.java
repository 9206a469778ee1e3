package ma.tasrih.intake.domain.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChoiceFaultTest {

  private static final Set<PortalColumn> REQUIRED =
      EnumSet.of(PortalColumn.INSURED, PortalColumn.ACTUAL_WAGE);
  private static final Map<Integer, PortalColumn> FIT =
      Map.of(0, PortalColumn.INSURED, 1, PortalColumn.DAYS, 2, PortalColumn.ACTUAL_WAGE);

  private static List<String> faults(
      Map<Integer, PortalColumn> columns, @Nullable Integer daysForAll) {
    return ChoiceFault.of(new ColumnChoice(columns, daysForAll), 5, REQUIRED).stream()
        .map(f -> f.kind() + " " + f.column() + " " + f.places())
        .toList();
  }

  private static Map<Integer, PortalColumn> fitWith(int place, PortalColumn column) {
    Map<Integer, PortalColumn> columns = new HashMap<>(FIT);
    columns.put(place, column);
    return columns;
  }

  @Test
  void number_days_and_wage_are_enough() {
    assertEquals(List.of(), faults(FIT, null));
  }

  @Test
  void what_nobody_can_be_declared_without_is_asked_for() {
    assertEquals(
        List.of("LACKING INSURED []", "LACKING ACTUAL_WAGE []", "LACKING DAYS []"),
        faults(Map.of(), null));
  }

  @Test
  void two_columns_are_not_the_same() {
    assertEquals(List.of("TWICE DAYS [1, 3]"), faults(fitWith(3, PortalColumn.DAYS), null));
  }

  @Test
  void a_name_is_whole_or_in_two() {
    Map<Integer, PortalColumn> both = fitWith(3, PortalColumn.FULL_NAME);
    both.put(4, PortalColumn.SURNAME);
    assertEquals(List.of("NAMES_TWICE FULL_NAME [4, 3]"), faults(both, null));
    assertEquals(
        List.of("SURNAME_LACKING SURNAME [3]"), faults(fitWith(3, PortalColumn.FIRST_NAME), null));
  }

  @Test
  void days_for_everybody_stand_in_for_a_column_and_not_beside_one() {
    Map<Integer, PortalColumn> without = new HashMap<>(FIT);
    without.remove(1);
    assertEquals(List.of(), faults(without, 26));
    assertEquals(List.of("DAYS_OUT_OF_RANGE DAYS []"), faults(without, 32));
    assertEquals(List.of("DAYS_OUT_OF_RANGE DAYS []"), faults(without, 0));
    assertEquals(List.of("DAYS_TWICE DAYS [1]"), faults(FIT, 26));
  }

  @Test
  void a_column_that_is_not_there_is_not_chosen() {
    assertEquals(
        List.of("PLACE_UNKNOWN null [5]"), faults(fitWith(5, PortalColumn.SITUATION), null));
  }
}
