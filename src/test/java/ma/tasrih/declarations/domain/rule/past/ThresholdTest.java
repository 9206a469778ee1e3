package ma.tasrih.declarations.domain.rule.past;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import ma.tasrih.declarations.domain.past.PayTable;
import org.junit.jupiter.api.Test;

class ThresholdTest {

  @Test
  void every_threshold_is_a_row_that_says_why_and_every_row_is_one() throws IOException {
    List<String[]> rows;
    try (InputStream in = Threshold.class.getResourceAsStream("plausibility.csv")) {
      rows =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .skip(1)
              .filter(line -> !line.startsWith("#"))
              .map(line -> line.split(";", -1))
              .toList();
    }
    assertEquals(
        Arrays.stream(Threshold.values()).map(Threshold::name).toList(),
        rows.stream().map(row -> row[0]).toList());
    for (String[] row : rows) {
      assertEquals(4, row.length, row[0]);
      assertFalse(row[3].isBlank(), row[0]);
    }
    for (Threshold threshold : Threshold.values()) {
      assertTrue(threshold.value() > 0, threshold.name());
    }
  }

  @Test
  void no_more_months_at_the_ceiling_are_asked_for_than_are_remembered() {
    assertTrue(
        Threshold.CEILING_MONTHS.value() - 1 <= PayTable.MARKS,
        "each month before the one at hand takes one of the " + PayTable.MARKS + " marks");
  }
}
