package ma.tasrih.intake.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ReadOptionsTest {

  @Test
  void a_name_is_kept_without_folders_and_by_its_end() {
    assertEquals("paie.csv", ReadOptions.fileName("C:\\paie\\paie.csv"));
    assertEquals("paie.csv", ReadOptions.fileName("/home/../paie.csv"));
    String longName = "x".repeat(300) + ".csv";
    assertEquals(255, ReadOptions.fileName(longName).length());
    assertEquals(".csv", ReadOptions.fileName(longName).substring(251));
  }
}
