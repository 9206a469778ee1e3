package ma.tasrih.intake.format.ebds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.Optional;
import ma.tasrih.intake.format.ebds.EbdsFileName.PeriodOrder;
import ma.tasrih.intake.format.ebds.layout.FileShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EbdsFileNameTest {

  @ParameterizedTest
  @CsvSource({
    "AFFEBDS_1234567_202506.txt,ROSTER,0,2025-06",
    "DS_1234567_202506.txt,PRINCIPAL,0,2025-06",
    "DS_1234567_062025.txt,PRINCIPAL,0,2025-06",
    "DS_1234567_122020.txt,PRINCIPAL,0,2020-12",
    "DS_1234567_202012.txt,PRINCIPAL,0,2020-12",
    "DSC9_1234567_012026.txt,SUPPLEMENTARY,9,2026-01"
  })
  void a_month_is_read_with_year_or_month_first(
      String name, FileShape shape, int rank, YearMonth period) {
    assertEquals(
        Optional.of(new EbdsFileName(shape, rank, "1234567", period)), EbdsFileName.parse(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "DS_1234567_202506 (1).txt",
        "DS_1234567_202506",
        "DS_1234567_202513.txt",
        "DS_1234567_132025.txt",
        "DS_12345678_202506.txt",
        "DSC_1234567_202506.txt",
        "DSC0_1234567_202506.txt",
        "DSC10_1234567_202506.txt",
        "xDS_1234567_202506.txt",
        "DS_1234567_202506.txt\n"
      })
  void any_other_name_is_unusual(String name) {
    assertTrue(EbdsFileName.parse(name).isEmpty());
  }

  @Test
  void names_are_written_year_first_unless_asked() {
    EbdsFileName name =
        new EbdsFileName(FileShape.SUPPLEMENTARY, 2, "1234567", YearMonth.of(2025, 6));
    assertEquals("DSC2_1234567_202506.txt", name.text());
    assertEquals("DSC2_1234567_062025.txt", name.text(PeriodOrder.MONTH_FIRST));
  }
}
