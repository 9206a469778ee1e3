package ma.tasrih.intake.domain.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StandingFixesTest {

  @Test
  void the_later_of_two_decides_a_cell_and_other_cells_stay() {
    StandingFixes standing = new StandingFixes();
    standing.add(new CellFix(0, 4, "jours", "25", "30"));
    standing.add(new CellFix(0, 4, "nom", "ALPHA", ""));
    standing.add(new CellFix(0, 4, "jours", "26", "25"));
    standing.add(new CellFix(2, 4, "jours", "1", ""));
    assertEquals(Map.of("jours", "26", "nom", "ALPHA"), standing.cells(0, 4));
    assertEquals(Map.of("jours", "1"), standing.cells(2, 4));
    assertEquals(Map.of(), standing.cells(1, 4));
    assertEquals(Map.of(), standing.cells(0, 5));
    assertEquals(Set.of("jours", "nom"), standing.amendedColumns(0));
    assertEquals(Set.of(), standing.amendedColumns(1));
  }

  @Test
  void a_line_left_out_is_that_of_its_part() {
    StandingFixes standing = new StandingFixes();
    standing.add(CellFix.wholeLine(1, 7));
    assertTrue(standing.isLeftOut(1, 7));
    assertFalse(standing.isLeftOut(0, 7));
    assertFalse(standing.isLeftOut(1, 8));
  }

  @Test
  void what_stood_there_before_is_kept_as_far_as_there_is_room() {
    assertEquals(255, new CellFix(0, 1, "nom", "A", "x".repeat(400)).before().length());
  }
}
